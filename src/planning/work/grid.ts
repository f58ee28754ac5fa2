import type { CellProgress, Progress, TaskProgress } from './store-progress.ts'

export type GridLine = {
  readonly agencyId: number
  /** One for each task in the plan's order; undefined where the agency does not lead the task. */
  readonly cells: readonly (Progress | undefined)[]
  readonly sum: Progress
}

/** Agencies × tasks of a plan, with the sums of both. */
export type Grid = {
  readonly tasks: readonly TaskProgress[]
  readonly lines: ReadonlyMap<number, GridLine>
  readonly sum: Progress
}

export function gridOf(tasks: readonly TaskProgress[], cells: readonly CellProgress[]): Grid {
  const columns = new Map(tasks.map((task, at) => [task.taskId, at]))
  const lines = new Map<number, GridLine>()
  for (const [agencyId, own] of Map.groupBy(cells, (cell) => cell.agencyId)) {
    const row: (Progress | undefined)[] = tasks.map(() => undefined)
    for (const cell of own) {
      const at = columns.get(cell.taskId)
      if (at !== undefined) row[at] = cell
    }
    lines.set(agencyId, { agencyId, cells: row, sum: sumOf(row) })
  }
  return { tasks, lines, sum: sumOf(tasks) }
}

export const sumOf = (parts: readonly (Progress | undefined)[]): Progress =>
  parts.reduce<Progress>(
    (sum, part) =>
      part
        ? {
            total: sum.total + part.total,
            done: sum.done + part.done,
            verified: sum.verified + part.verified,
            late: sum.late + part.late,
          }
        : sum,
    { total: 0, done: 0, verified: 0, late: 0 },
  )
