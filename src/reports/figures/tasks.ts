import type { DueWork } from '../../planning/index.ts'

export type TaskKey = 'tasks_due' | 'tasks_done' | 'tasks_verified' | 'tasks_late'

const isDue = (works: readonly DueWork[]) => works.some(({ due }) => due > 0)

/** Whether a task counts, by the work that the agencies in scope have on it. */
export const tasksCounted: Readonly<Record<TaskKey, (works: readonly DueWork[]) => boolean>> = {
  tasks_due: isDue,
  tasks_done: (works) => isDue(works) && works.every(({ due, done }) => done === due),
  tasks_verified: (works) => isDue(works) && works.every(({ due, verified }) => verified === due),
  tasks_late: (works) => works.some(({ late }) => late > 0),
}
