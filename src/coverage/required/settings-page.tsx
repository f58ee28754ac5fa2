import type { IssuedPlan } from '../../planning/index.ts'
import { formatMoment } from '../../platform/dates.ts'
import type { HistoryLine } from '../../platform/history.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Banner,
  Button,
  ButtonLink,
  ErrorSummary,
  PageHead,
  Section,
  Stack,
  Timeline,
} from '../../platform/ui/index.ts'
import { CellForm } from './cell-form.tsx'
import type { Audience, ProposedCoverage } from './propose-required.ts'
import type { RequiredCell } from './required-cell.ts'
import { settingsPath } from './settings-path.ts'
import { settingsTexts } from './settings-texts.ts'
import { TaskList } from './task-list.tsx'

export type SettingsPageProps = {
  readonly lang: Lang
  readonly plan: IssuedPlan
  readonly audiences: readonly (Audience & { readonly name: { readonly vi: string; readonly en: string } })[]
  readonly cells: readonly RequiredCell[]
  readonly taskAudiences: ReadonlyMap<number, readonly string[]>
  readonly version: number
  readonly history: readonly HistoryLine[]
  /** What the plan's words propose, while nothing is set. */
  readonly proposal?: ProposedCoverage
  /** The task whose audiences are being changed. */
  readonly openTask?: number
  readonly issues: readonly Issue[]
  readonly basis: string
}

/** What a plan requires to be told to whom, and whom each of its tasks is for. */
export function SettingsPage(props: SettingsPageProps) {
  const { lang, plan, cells, taskAudiences, proposal, version, history, issues } = props
  const t = textsIn(lang, settingsTexts)
  return (
    <>
      <PageHead
        eyebrow={`${plan.head.type} ${plan.code}`}
        title={t.title}
        lead={t.lead(cells.length, taskAudiences.size)}
        actions={
          <ButtonLink href={`/lam-viec/bao-phu?ke-hoach=${plan.head.id}`} icon="layout-grid">
            {t.toMatrix}
          </ButtonLink>
        }
      />
      <Stack gap="loose">
        {issues.length > 0 && <ErrorSummary lang={lang} issues={issues} />}
        {proposal && (
          <Banner tone="sea">
            <p>
              {t.noneYet(
                proposal.cells.length,
                proposal.tasks.filter(({ audienceKeys }) => audienceKeys.length > 0).length,
              )}
            </p>
            <form method="post" action={settingsPath(plan.head.id, 'de-xuat')}>
              <input type="hidden" name="phien-ban" value={String(version)} />
              <Button kind="primary">{t.accept}</Button>
            </form>
          </Banner>
        )}
        <CellForm {...props} />
        <TaskList {...props} />
        {history.length > 0 && (
          <Section title={t.history} isRuled>
            <Timeline
              items={history.map((line) => ({
                icon: 'history',
                what: wordsOf(line, lang),
                when: formatMoment(line.at),
                datetime: line.at,
                who: line.actorName,
              }))}
            />
          </Section>
        )}
      </Stack>
    </>
  )
}

function wordsOf({ action, detail }: HistoryLine, lang: Lang): string {
  const t = textsIn(lang, settingsTexts)
  if (action === 'coverage.required-set') return t.required(Number(detail.changed))
  if (action === 'coverage.task-audiences-set') return t.taskSet(String(detail.task))
  if (action === 'coverage.gap-dismissed') return t.dismissed(String(detail.reason))
  return action === 'coverage.gap-reopened' ? t.reopened : t.accepted
}
