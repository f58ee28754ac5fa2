import type { TaskField } from '../../import/plan-document.ts'
import type { Cell, Row, Table } from '../../import/source-document.ts'
import type { NextTask } from './next-plan.ts'

/** The columns of a plan's annex, as offices head them, and the field that each holds. */
export const annexColumns = [
  { title: 'TT', field: null },
  { title: 'Nội dung nhiệm vụ', field: 'content' },
  { title: 'Hình thức', field: 'forms' },
  { title: 'Sản phẩm, kết quả', field: 'product' },
  { title: 'Cơ quan chủ trì', field: 'lead' },
  { title: 'Cơ quan phối hợp', field: 'coordinating' },
  { title: 'Thời gian thực hiện', field: 'timing' },
  { title: 'Ghi chú', field: 'note' },
] as const satisfies readonly { readonly title: string; readonly field: TaskField | null }[]

type InAnnex = Pick<
  NextTask,
  | 'content'
  | 'forms'
  | 'product'
  | 'leadText'
  | 'coordinatingText'
  | 'timingText'
  | 'note'
  | 'groupNumber'
  | 'groupTitle'
>

/** A task's cells in the order of the columns. */
export const cellsOf = (task: InAnnex, number: string): readonly string[] => [
  number,
  task.content,
  task.forms.join('; '),
  task.product ?? '',
  task.leadText ?? '',
  task.coordinatingText ?? '',
  task.timingText ?? '',
  task.note ?? '',
]

/** Whether a group's title stands above this task. */
export const opensGroup = (task: InAnnex, before: InAnnex | undefined): boolean =>
  task.groupTitle !== null &&
  (task.groupTitle !== before?.groupTitle || task.groupNumber !== before.groupNumber)

/** The annex as blocks of a document, and the row of each task. */
export function taskTable(tasks: readonly InAnnex[]): {
  readonly table: Table
  readonly rows: readonly string[]
} {
  const lines: { readonly cells: readonly string[]; readonly isTask: boolean }[] = [
    { cells: annexColumns.map(({ title }) => title), isTask: false },
  ]
  for (const [at, task] of tasks.entries()) {
    if (opensGroup(task, tasks[at - 1]))
      lines.push({ cells: [task.groupNumber ?? '', task.groupTitle!], isTask: false })
    lines.push({ cells: cellsOf(task, `${at + 1}`), isTask: true })
  }
  const built = lines.map(({ cells }, at) => rowOf(cells, at + 1))
  return {
    table: { id: 't1', kind: 'table', columns: annexColumns.length, rows: built },
    rows: lines.flatMap(({ isTask }, at) => (isTask ? [built[at]!.id] : [])),
  }
}

const rowOf = (texts: readonly string[], row: number): Row => ({
  id: `t1.r${row}`,
  cells: texts.map((text, at): Cell => {
    const isTitle = texts.length < annexColumns.length && at === texts.length - 1
    return {
      id: `t1.r${row}.c${at + 1}`,
      row,
      column: at + 1,
      rowSpan: 1,
      columnSpan: isTitle ? annexColumns.length - at : 1,
      text,
      lines: [{ text, ...(isTitle && { bold: true }) }],
    }
  }),
})
