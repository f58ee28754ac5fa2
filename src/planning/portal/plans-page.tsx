import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  DataTable,
  EmptyState,
  PageHead,
  ThreePartBar,
  ThreePartLegend,
  Wrap,
} from '../../platform/ui/index.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { progressWords } from '../work/progress-words.ts'
import type { PlanCounts } from '../work/store-public.ts'
import { texts } from './texts.ts'

export type PublicPlan = { readonly head: PlanHead; readonly counts: PlanCounts | undefined }

type PlansPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly plans: readonly PublicPlan[]
}

/** Every published plan with how far it has come. */
export function PlansPage({ lang, href, plans }: PlansPageProps) {
  const t = textsIn(lang, texts)
  return (
    <Wrap>
      <PageHead title={t.plans} lead={t.plansLead} />
      {plans.length === 0 ? (
        <EmptyState title={t.noPlans} />
      ) : (
        <>
          <DataTable
            caption={t.plans}
            hidesCaption
            asCards
            rows={plans}
            columns={[
              {
                title: t.plan,
                isName: true,
                cell: ({ head }) => (
                  <a href={href(`/ke-hoach/${head.slug}`)} lang="vi">
                    {codeOf(head)}: {head.title}
                  </a>
                ),
              },
              { title: t.issuer, cell: ({ head }) => <span lang="vi">{head.issuingBody}</span> },
              { title: t.day, cell: ({ head }) => head.issuedOn && formatDay(head.issuedOn) },
              {
                title: t.progress,
                cell: ({ counts }) =>
                  counts && <ThreePartBar {...counts} words={progressWords(counts, lang)} isSlim />,
              },
            ]}
          />
          <ThreePartLegend lang={lang} />
        </>
      )}
    </Wrap>
  )
}
