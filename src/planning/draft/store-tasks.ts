import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { TaskContent } from '../plan.ts'
import { insertParties, insertTaskThemes } from './store-new-tasks.ts'

export const nextVersion = (tx: Tx, planId: number) =>
  tx.updateTable('planning.plan').set({ version: sql`version + 1` }).where('id', '=', planId).execute()

export type TaskChange = Omit<TaskContent, 'origin' | 'sources' | 'fieldSources'> & {
  readonly themeIds: readonly number[]
}

/** The task as the officer left it. Themes and parties are rewritten: they have no life of their own. */
export async function updateTask(tx: Tx, taskId: number, { parties, themeIds, ...task }: TaskChange) {
  await tx
    .updateTable('planning.task')
    .set({ ...task, forms: [...task.forms], timing: JSON.stringify(task.timing) })
    .where('id', '=', taskId)
    .execute()
  await tx.deleteFrom('planning.taskTheme').where('taskId', '=', taskId).execute()
  await tx.deleteFrom('planning.taskParty').where('taskId', '=', taskId).execute()
  await insertTaskThemes(
    tx,
    themeIds.map((themeId) => ({ taskId, themeId })),
  )
  await insertParties(
    tx,
    parties.map((party, position) => ({ ...party, taskId, position })),
  )
}

export const deleteTask = (tx: Tx, taskId: number) =>
  tx.deleteFrom('planning.task').where('id', '=', taskId).execute()

/** Makes room for `count` tasks behind a position. */
export const moveTasksDown = (tx: Tx, planId: number, after: number, count: number) =>
  tx
    .updateTable('planning.task')
    .set({ position: sql`position + ${count}` })
    .where('planId', '=', planId)
    .where('position', '>', after)
    .execute()

export type Settled = { readonly at: string; readonly by: string }

export const settleDoubts = (tx: Tx, ids: readonly number[], { at, by }: Settled) =>
  ids.length === 0
    ? Promise.resolve()
    : tx
        .updateTable('planning.doubt')
        .set({ settledAt: at, settledBy: by })
        .where('id', 'in', [...ids])
        .where('settledAt', 'is', null)
        .execute()

/** A task that goes into another takes what was doubtful about it along. */
export const moveDoubts = (tx: Tx, fromTaskId: number, toTaskId: number) =>
  tx.updateTable('planning.doubt').set({ taskId: toTaskId }).where('taskId', '=', fromTaskId).execute()
