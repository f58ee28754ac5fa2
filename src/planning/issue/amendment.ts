import type { Directory } from '../../agencies/index.ts'
import { agenciesOf } from '../draft/resolve-parties.ts'
import type { Task, WholePlan } from '../plan.ts'
import { diffOf, type PlanDiff, type TaskPair } from './diff.ts'
import { fanOut, type PlannedAssignment } from './fan-out.ts'
import { occurrencesOf } from './occurrences.ts'
import { cancelAll, type Replanned, replan, type StandingAssignment } from './replan.ts'

export type Amendment = {
  readonly diff: PlanDiff
  readonly effectiveOn: string
  /** What happens to the assignments of tasks that stay, by what changed of them. */
  readonly replanned: Replanned
  /** What the new tasks ask for; `taskId` is the id in the amending draft. */
  readonly ofAddedTasks: readonly PlannedAssignment[]
}

/** The effect of an amended document on a plan, before anything is changed. The directory is of the amendment's day. */
export function amendmentOf(
  plan: WholePlan,
  amending: WholePlan,
  standing: readonly StandingAssignment[],
  directory: Directory,
): Amendment {
  const diff = diffOf(plan, amending)
  const effectiveOn = amending.head.issuedOn ?? directory.day
  const owedFor = Map.groupBy(standing, (assignment) => assignment.taskId)
  const wantedOf = (task: Task, taskId: number, issuedOn: string) =>
    fanOut([
      {
        taskId,
        agencyIds: agenciesOf(task.parties, 'lead', directory).map((agency) => agency.id),
        occurrences: occurrencesOf(task.timing, { issuedOn, year: plan.head.year }),
      },
    ])
  const effects = [
    ...diff.changed
      .filter(asksAnew)
      .map(({ before, after }) =>
        replan(
          owedFor.get(before.id) ?? [],
          wantedOf(after, before.id, plan.head.issuedOn ?? effectiveOn),
          effectiveOn,
        ),
      ),
    ...diff.removed.map((task) => cancelAll(owedFor.get(task.id) ?? [])),
  ]
  const touched = new Set([
    ...diff.changed.filter(asksAnew).map((pair) => pair.before.id),
    ...diff.removed.map((t) => t.id),
  ])
  const untouched = standing.filter((assignment) => !touched.has(assignment.taskId)).length
  return {
    diff,
    effectiveOn,
    replanned: {
      added: effects.flatMap((effect) => effect.added),
      cancelled: effects.flatMap((effect) => effect.cancelled),
      moved: effects.flatMap((effect) => effect.moved),
      kept: untouched + effects.reduce((sum, effect) => sum + effect.kept, 0),
    },
    ofAddedTasks: diff.added.flatMap((task) => wantedOf(task, task.id, effectiveOn)),
  }
}

/** Only another lead or another time changes who owes what when. */
const asksAnew = ({ fields }: TaskPair) => fields.includes('lead') || fields.includes('timing')
