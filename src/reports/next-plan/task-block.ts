import { annexColumns, cellsOf, opensGroup, type Task } from '../../planning/index.ts'
import type { Block } from '../../platform/official/model.ts'

/** How wide each column of the annex is, as shares of one another. */
const widths = [5, 26, 12, 17, 15, 13, 12, 10]

/** The annex of tasks, with a group's title across the row above its first task. */
export const taskBlock = (tasks: readonly Task[]): Block => ({
  kind: 'table',
  columns: annexColumns.map(({ title }, at) => ({ title, width: widths[at]! })),
  rows: tasks.flatMap((task, at) => {
    const cells = cellsOf(task, task.number ?? `${at + 1}`).map((text) => [{ text }])
    return opensGroup(task, tasks[at - 1]) ? [[groupOf(task)], cells] : [cells]
  }),
})

const groupOf = ({ groupNumber, groupTitle }: Task) => [
  { text: [groupNumber && `${groupNumber}.`, groupTitle].filter(Boolean).join(' '), bold: true },
]
