import type { Tx } from '../../platform/database/open.ts'
import type { Party, TaskContent } from '../plan.ts'
import { batches } from '../store-batches.ts'

export type NewTask = TaskContent & {
  readonly position: number
  readonly themeIds: readonly number[]
  readonly followsTaskId?: number | null
}

/** The ids of the new tasks, in the order given. */
export async function insertTasks(tx: Tx, planId: number, tasks: readonly NewTask[]): Promise<number[]> {
  const ids: number[] = []
  for (const batch of batches(tasks)) {
    const values = batch.map((task) => rowOf(planId, task))
    const rows = await tx.insertInto('planning.task').values(values).returning('id').execute()
    // Identity values are handed out in the order of the rows.
    ids.push(...rows.map((row) => row.id).sort((a, b) => a - b))
  }
  const themes = tasks.flatMap((task, at) => task.themeIds.map((themeId) => ({ taskId: ids[at]!, themeId })))
  const parties = tasks.flatMap((task, at) =>
    task.parties.map((party, position) => ({ ...party, taskId: ids[at]!, position })),
  )
  await insertTaskThemes(tx, themes)
  await insertParties(tx, parties)
  return ids
}

export async function insertTaskThemes(tx: Tx, rows: readonly { taskId: number; themeId: number }[]) {
  for (const values of batches(rows)) await tx.insertInto('planning.taskTheme').values(values).execute()
}

export async function insertParties(tx: Tx, rows: readonly (Party & { taskId: number; position: number })[]) {
  for (const values of batches(rows)) await tx.insertInto('planning.taskParty').values(values).execute()
}

const rowOf = (planId: number, { parties: _, themeIds: __, ...task }: NewTask) => ({
  planId,
  ...task,
  forms: [...task.forms],
  sources: [...task.sources],
  timing: JSON.stringify(task.timing),
  fieldSources: JSON.stringify(task.fieldSources),
})
