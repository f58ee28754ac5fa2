import type { Occurrence } from './occurrences.ts'

/** One row to be: what an agency owes for a task in a period. Days are ISO; `dueOn` is null on event. */
export type PlannedAssignment = {
  readonly taskId: number
  readonly agencyId: number
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string | null
}

export type TaskToFanOut = {
  readonly taskId: number
  readonly agencyIds: readonly number[]
  readonly occurrences: readonly Occurrence[]
}

/** Every task for every agency that leads it, once for every occurrence; the same period is owed once. */
export function fanOut(tasks: readonly TaskToFanOut[]): readonly PlannedAssignment[] {
  return tasks.flatMap(({ taskId, agencyIds, occurrences }) => {
    const periods = new Map(occurrences.map((occurrence) => [occurrence.period, occurrence]))
    return [...new Set(agencyIds)].flatMap((agencyId) =>
      [...periods.values()].map((occurrence) => ({ taskId, agencyId, ...occurrence })),
    )
  })
}

export type FanOutCounts = { readonly tasks: number; readonly assignments: number; readonly agencies: number }

export const countsOf = (assignments: readonly PlannedAssignment[]): FanOutCounts => ({
  tasks: new Set(assignments.map((a) => a.taskId)).size,
  assignments: assignments.length,
  agencies: new Set(assignments.map((a) => a.agencyId)).size,
})
