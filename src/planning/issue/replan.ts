import { doneStates } from '../work/assignment.ts'
import type { PlannedAssignment } from './fan-out.ts'

/** An assignment as it stands. */
export type StandingAssignment = PlannedAssignment & { readonly id: number; readonly state: string }

export type Replanned = {
  readonly added: readonly PlannedAssignment[]
  /** Not done and no longer asked for. */
  readonly cancelled: readonly StandingAssignment[]
  /** Not done and due on another day now; or cancelled before and asked for again. */
  readonly moved: readonly {
    readonly id: number
    readonly wasCancelled: boolean
    readonly to: PlannedAssignment
  }[]
  readonly kept: number
}

/**
 * What an amendment that takes effect on a day does to the assignments of the tasks it changes. What was done stays as
 * it was done, and what is overdue stays overdue unless it is given more time; only what is undone and still to come
 * follows the new plan.
 */
export function replan(
  standing: readonly StandingAssignment[],
  wanted: readonly PlannedAssignment[],
  effectiveOn: string,
): Replanned {
  const asked = new Map(wanted.map((assignment) => [keyOf(assignment), assignment]))
  const there = new Set(standing.map(keyOf))
  const open = standing.filter((one) => !isDone(one) && isToCome(asked.get(keyOf(one)) ?? one, effectiveOn))
  const cancelled = open.filter((one) => one.state !== 'cancelled' && !asked.has(keyOf(one)))
  const moved = open.flatMap((one) => {
    const to = asked.get(keyOf(one))
    if (!to || (one.state !== 'cancelled' && isSameTime(one, to))) return []
    return [{ id: one.id, wasCancelled: one.state === 'cancelled', to }]
  })
  const added = wanted.filter((one) => !there.has(keyOf(one)) && isToCome(one, effectiveOn))
  return { added, cancelled, moved, kept: standing.length - cancelled.length - moved.length }
}

/** Of a task that was taken out nothing is owed any more, overdue or not. */
export const cancelAll = (standing: readonly StandingAssignment[]): Replanned => {
  const cancelled = standing.filter((one) => !isDone(one) && one.state !== 'cancelled')
  return { added: [], cancelled, moved: [], kept: standing.length - cancelled.length }
}

const isDone = ({ state }: StandingAssignment) => (doneStates as readonly string[]).includes(state)

const isToCome = ({ dueOn }: PlannedAssignment, day: string) => dueOn === null || dueOn >= day

const isSameTime = (one: PlannedAssignment, other: PlannedAssignment) =>
  one.dueOn === other.dueOn && one.from === other.from && one.to === other.to

const keyOf = ({ taskId, agencyId, period }: PlannedAssignment) => `${taskId} ${agencyId} ${period}`
