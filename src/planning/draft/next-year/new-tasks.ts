import type { NewTask } from '../store-new-tasks.ts'
import type { NextTask } from './next-plan.ts'
import { annexColumns } from './task-table.ts'

/** The chosen tasks as rows of the draft: numbered from 1, each with the row of the document that says it. */
export const newTasksOf = (
  tasks: readonly NextTask[],
  rows: readonly string[],
  newThemeOf: ReadonlyMap<number, number>,
): readonly NewTask[] =>
  tasks.map((task, at) => ({
    ...task,
    number: `${at + 1}`,
    position: at + 1,
    origin: 'table',
    sources: [rows[at]!],
    fieldSources: Object.fromEntries(
      annexColumns.flatMap(({ field }, column) => (field ? [[field, [`${rows[at]!}.c${column + 1}`]]] : [])),
    ),
    themeIds: task.themeIds.flatMap((id) => newThemeOf.get(id) ?? []),
  }))
