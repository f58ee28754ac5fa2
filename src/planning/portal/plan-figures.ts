import type { Task, Theme, WholePlan } from '../plan.ts'
import type { Progress } from '../work/store-progress.ts'
import type { TaskStanding } from '../work/store-public.ts'

/** A task with how far it has come. `state` says it in one word; nothing assigned is 'none'. */
export type TaskRow = { readonly task: Task; readonly standing: TaskStanding; readonly state: TaskState }
export type TaskState = 'verified' | 'done' | 'late' | 'open' | 'none'

export type TaskFilter = 'all' | 'open' | 'done' | 'late'

const nothing = (taskId: number): TaskStanding => ({
  taskId,
  total: 0,
  done: 0,
  verified: 0,
  late: 0,
  nextDue: null,
  oldestLate: null,
})

export const rowsOf = (
  tasks: readonly Task[],
  standings: ReadonlyMap<number, TaskStanding>,
): readonly TaskRow[] =>
  tasks.map((task) => {
    const standing = standings.get(task.id) ?? nothing(task.id)
    return { task, standing, state: stateOf(standing) }
  })

export function stateOf({ total, done, verified, late }: Progress): TaskState {
  if (total === 0) return 'none'
  if (verified === total) return 'verified'
  if (done === total) return 'done'
  return late > 0 ? 'late' : 'open'
}

const isFinished = ({ state }: TaskRow) => state === 'verified' || state === 'done'

export const matches = (row: TaskRow, filter: TaskFilter): boolean => {
  if (filter === 'open') return !isFinished(row)
  if (filter === 'done') return isFinished(row)
  return filter === 'all' || row.standing.late > 0
}

/** What the page's head says: tasks finished, and all assignments in three parts. */
export type PlanFigures = Progress & {
  readonly tasks: number
  readonly finished: number
  readonly lateTasks: number
}

export const figuresOf = (rows: readonly TaskRow[]): PlanFigures => ({
  ...sumOf(rows.map((row) => row.standing)),
  tasks: rows.length,
  finished: rows.filter(isFinished).length,
  lateTasks: rows.filter((row) => row.standing.late > 0).length,
})

export type ThemeRow = { readonly theme: Theme; readonly tasks: number; readonly progress: Progress }

/** A task that serves several themes counts for each: the themes do not add up to the plan, and the page says so. */
export const themeRows = (
  { themes }: Pick<WholePlan, 'themes'>,
  rows: readonly TaskRow[],
): readonly ThemeRow[] =>
  themes.map((theme) => {
    const own = rows.filter((row) => row.task.themeIds.includes(theme.id))
    return { theme, tasks: own.length, progress: sumOf(own.map((row) => row.standing)) }
  })

const sumOf = (parts: readonly Progress[]): Progress => ({
  total: sum(parts, (part) => part.total),
  done: sum(parts, (part) => part.done),
  verified: sum(parts, (part) => part.verified),
  late: sum(parts, (part) => part.late),
})

const sum = (parts: readonly Progress[], of: (part: Progress) => number) =>
  parts.reduce((all, part) => all + of(part), 0)
