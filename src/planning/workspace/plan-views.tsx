import type { Child } from 'hono/jsx'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { ButtonLink, PageHead, Stack, Tabs } from '../../platform/ui/index.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { followTexts } from '../work/follow-texts.ts'
import type { Progress } from '../work/store-progress.ts'
import { planPath } from './plan-at-hand.ts'

type View = 'table' | 'grid' | 'late'

type Props = {
  readonly head: PlanHead
  readonly view: View
  readonly progress: Progress
  readonly lang: Lang
  /** May change the plan, not only follow it. */
  readonly mayAmend: boolean
  readonly children?: Child
}

/** Around every page that follows a plan: which plan, how far, and the three ways to look at it. */
export function PlanView({ head, view, progress, lang, mayAmend, children }: Props) {
  const t = textsIn(lang, followTexts)
  const views = [
    { key: 'table', href: planPath(head.id), label: t.table },
    { key: 'grid', href: planPath(head.id, 'luoi'), label: t.grid },
    { key: 'late', href: planPath(head.id, 'cham'), label: t.lateUnits },
  ]
  const day = head.issuedOn ? `, ${formatDay(head.issuedOn)}` : ''
  return (
    <>
      <PageHead
        eyebrow={`${head.type} ${codeOf(head)}${day}`}
        title={head.title}
        lead={`${t.progress(progress.done, progress.total, progress.verified)}. ${
          progress.late > 0 ? t.lateCount(progress.late) : t.noLate
        }.`}
        actions={
          <>
            <ButtonLink href={`/ke-hoach/${head.slug}`} icon="file-text">
              {t.document}
            </ButtonLink>
            {mayAmend && (
              <ButtonLink href={planPath(head.id, 'nam-sau')} icon="calendar">
                {t.nextYear}
              </ButtonLink>
            )}
            {mayAmend && (
              <ButtonLink href={planPath(head.id, 'sua-doi')} icon="pencil">
                {t.amend}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="loose">
        <Tabs label={t.views} items={views} current={views.find(({ key }) => key === view)!.href} />
        {children}
      </Stack>
    </>
  )
}
