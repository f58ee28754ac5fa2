import { type Lacking, lackingOf } from '../../coverage/index.ts'
import {
  lateThreshold,
  moveWords,
  outcomesByTask,
  type TaskOutcome,
  type WholePlan,
} from '../../planning/index.ts'
import { type Calendar, vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { addedTasks, whyOfSilence } from './added-tasks.ts'
import { both, carriedTasks } from './carried-tasks.ts'
import { goalStandings } from './goal-standing.ts'
import { inGroups } from './neighbours.ts'
import type { NextProposal, ProposedGoal, ProposedTask, ThemeProposal, Why } from './proposal.ts'
import { whyTexts as t } from './why-texts.ts'

/** What next year's plan could be, from what became of this year's until today. */
export async function gatherProposal(
  db: Queryable,
  plan: WholePlan,
  today: Temporal.PlainDate,
): Promise<NextProposal> {
  const calendar = vietnamCalendar()
  const [outcomes, lacking] = await Promise.all([
    outcomesByTask(db, plan.head.id, lateThreshold(today, calendar)),
    lackingOf(db, plan.head, today),
  ])
  return proposalOf(plan, outcomes, lacking, calendar)
}

export function proposalOf(
  plan: WholePlan,
  outcomes: ReadonlyMap<number, TaskOutcome>,
  lacking: Lacking,
  calendar: Calendar,
): NextProposal {
  const goals = goalsOf(plan, outcomes, calendar)
  const tasks = inGroups([
    ...carriedTasks(plan, outcomes, calendar),
    ...addedTasks(plan, lacking, goals, calendar),
  ])
  const themes = [...plan.themes, undefined].map(
    (theme): ThemeProposal => ({
      theme,
      whys: theme ? whysOf(theme.id, lacking) : [],
      tasks: tasks.filter((one) => isUnder(one, theme?.id, plan)),
    }),
  )
  return {
    goals,
    tasks,
    themes: themes.filter(({ theme, tasks }) => theme !== undefined || tasks.length > 0),
  }
}

function goalsOf(
  plan: WholePlan,
  outcomes: ReadonlyMap<number, TaskOutcome>,
  calendar: Calendar,
): readonly ProposedGoal[] {
  const standings = goalStandings(plan.goals, plan.tasks, outcomes)
  return plan.goals.map((goal, at) => {
    const standing = standings[at]!
    return {
      key: `m${goal.id}`,
      goal,
      text: moveWords(goal.text, plan.head.year, calendar),
      standing,
      href: standing.task && `/lam-viec/ke-hoach/${plan.head.id}?nhiem-vu=${standing.task.id}#viec`,
    }
  })
}

/** Shown once, under the first of its themes. */
const isUnder = ({ task }: ProposedTask, themeId: number | undefined, plan: WholePlan): boolean =>
  plan.themes.find(({ id }) => task.themeIds.includes(id))?.id === themeId

function whysOf(themeId: number, { cells, silences }: Lacking): readonly Why[] {
  const own = cells.filter((cell) => cell.themeId === themeId)
  return [
    ...silences
      .filter((silence) => silence.themeId === themeId)
      .map((silence) => ({ text: whyOfSilence(silence), href: silence.href })),
    ...(own.length > 0 ? [{ text: both(t.emptyCells, own.length), href: own[0]!.href }] : []),
  ]
}
