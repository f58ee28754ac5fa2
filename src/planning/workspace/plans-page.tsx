import type { Agency } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  type Column,
  DataTable,
  PageHead,
  Section,
  Stack,
  Tag,
  ThreePartBar,
} from '../../platform/ui/index.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { progressWords } from '../work/progress-words.ts'
import type { PlanCounts } from '../work/store-public.ts'
import { ImportForm } from './import-form.tsx'
import { planPath, plansPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'

export type ListedPlan = {
  readonly head: PlanHead
  readonly counts: PlanCounts | undefined
  readonly agency: string
}

type PlansPageProps = {
  readonly lang: Lang
  readonly drafts: readonly ListedPlan[]
  readonly issued: readonly ListedPlan[]
  /** Empty for those who only read. */
  readonly offices: readonly Agency[]
  readonly pasted?: string
  readonly issues?: readonly Issue[]
}

/** Plans under review, plans in force, and the way in for a new one. */
export function PlansPage({ lang, drafts, issued, offices, pasted, issues }: PlansPageProps) {
  const t = textsIn(lang, planTexts)
  return (
    <Stack gap="loose">
      <PageHead title={t.plans} />
      {drafts.length > 0 && (
        <Section title={t.drafts}>
          <DataTable caption={t.drafts} hidesCaption asCards rows={drafts} columns={draftColumns(lang)} />
        </Section>
      )}
      <Section title={t.issuedPlans}>
        {issued.length === 0 ? (
          <p>{t.noPlans}</p>
        ) : (
          <DataTable
            caption={t.issuedPlans}
            hidesCaption
            asCards
            rows={issued}
            columns={issuedColumns(lang)}
          />
        )}
      </Section>
      {offices.length > 0 && (
        <Section id="nhap" title={t.importPlan} lead={t.importLead}>
          <ImportForm lang={lang} action={plansPath} agencies={offices} pasted={pasted} issues={issues} />
        </Section>
      )}
    </Stack>
  )
}

const nameColumn = (lang: Lang, hrefOf: (head: PlanHead) => string): Column<ListedPlan> => ({
  title: planTexts.plan[lang],
  isName: true,
  cell: ({ head }) => (
    <>
      <a href={hrefOf(head)}>
        {codeOf(head)}: {head.title}
      </a>
      {head.isSample && (
        <>
          {' '}
          <Tag>{planTexts.sample[lang]}</Tag>
        </>
      )}
    </>
  ),
})

function draftColumns(lang: Lang): readonly Column<ListedPlan>[] {
  const t = textsIn(lang, planTexts)
  return [
    nameColumn(lang, (head) => planPath(head.id, 'doi-chieu')),
    { title: t.issuedOn, cell: ({ head }) => head.issuedOn && formatDay(head.issuedOn) },
    { title: t.tasks, isNumber: true, cell: ({ counts }) => counts?.tasks ?? 0 },
    { title: t.doubts, isNumber: true, cell: ({ counts }) => counts?.doubts ?? 0 },
  ]
}

function issuedColumns(lang: Lang): readonly Column<ListedPlan>[] {
  const t = textsIn(lang, planTexts)
  return [
    nameColumn(lang, (head) => planPath(head.id)),
    { title: t.issuedBy, cell: ({ agency }) => agency },
    { title: t.issuedOn, cell: ({ head }) => head.issuedOn && formatDay(head.issuedOn) },
    { title: t.tasks, isNumber: true, cell: ({ counts }) => counts?.tasks ?? 0 },
    {
      title: t.progress,
      cell: ({ counts }) => counts && <ThreePartBar {...counts} words={progressWords(counts, lang)} isSlim />,
    },
  ]
}
