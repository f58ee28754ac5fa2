import { codeOf, type PlanHead } from '../../planning/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  PageHead,
  Section,
  Stack,
} from '../../platform/ui/index.ts'
import type { Choices } from './choices.ts'
import { GoalChoice } from './goal-choice.tsx'
import { nextPlanPath } from './paths.ts'
import type { Change, NextProposal, ThemeProposal } from './proposal.ts'
import { TaskChoice } from './task-choice.tsx'
import { texts } from './texts.ts'
import { Whys } from './whys.tsx'

export type NextPlanPageProps = {
  readonly lang: Lang
  readonly head: PlanHead
  readonly today: Temporal.PlainDate
  readonly proposal: NextProposal
  /** What was sent before, when it was refused. */
  readonly choices?: Choices
  readonly issues: readonly Issue[]
}

/** This year's plan theme by theme, and what of it goes into next year's. */
export function NextPlanPage(props: NextPlanPageProps) {
  const { lang, head, today, proposal, choices, issues } = props
  const t = textsIn(lang, texts)
  const count = (change: Change) => proposal.tasks.filter((one) => one.change === change).length
  const counts = t.counts(count('kept'), count('moved'), count('added'), count('dropped'))
  const shown = { lang, choices, issues }
  return (
    <Stack gap="loose">
      <PageHead
        eyebrow={`${head.type} ${codeOf(head)}`}
        title={t.title(head.year + 1)}
        lead={`${counts} ${t.lead(codeOf(head), formatDay(today))}`}
      />
      <form method="post" action={nextPlanPath(head.id)}>
        <Stack gap="loose">
          <ErrorSummary lang={lang} issues={issues} />
          {proposal.goals.length > 0 && (
            <Section title={t.goals} lead={t.goalsLead} isRuled id="muc-tieu">
              <Stack>
                {proposal.goals.map((goal) => (
                  <GoalChoice {...shown} proposed={goal} />
                ))}
              </Stack>
            </Section>
          )}
          {proposal.themes.map((theme) => (
            <ThemeSection {...shown} proposal={theme} />
          ))}
          <ButtonRow>
            <Button kind="primary" icon="file-text">
              {t.make(head.year + 1)}
            </Button>
          </ButtonRow>
        </Stack>
      </form>
    </Stack>
  )
}

type ThemeSectionProps = Pick<NextPlanPageProps, 'lang' | 'choices' | 'issues'> & {
  readonly proposal: ThemeProposal
}

function ThemeSection({ proposal: { theme, whys, tasks }, ...shown }: ThemeSectionProps) {
  const t = textsIn(shown.lang, texts)
  const title = theme ? `${theme.position}. ${theme.title}` : t.noTheme
  return (
    <Section title={title} isRuled id={`noi-dung-${theme?.position ?? 0}`}>
      <Stack>
        <Whys lang={shown.lang} whys={whys} about={title} />
        {tasks.length === 0 && <EmptyState title={t.noTasks} />}
        {tasks.map((task) => (
          <TaskChoice {...shown} proposed={task} />
        ))}
      </Stack>
    </Section>
  )
}
