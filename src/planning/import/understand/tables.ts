import type { UnderstoodTask } from '../plan-document.ts'
import type { Block, Table } from '../source-document.ts'
import type { PlanFacts } from './plan-facts.ts'
import { type Columns, columnsOf } from './table-columns.ts'
import { guessedColumns, withGuesses } from './table-guess.ts'
import { type Group, taskRows } from './table-rows.ts'
import { taskOfRow } from './table-tasks.ts'

/** Tasks of one table; null when it is not a table of tasks. A table without heading goes on with the columns above it. */
export type ReadTable = {
  readonly tasks: UnderstoodTask[]
  readonly columns: Columns
  readonly group: Group | null
}

export function tasksOfTable(
  table: Table,
  firstOrder: number,
  above: ReadTable | null,
  facts: PlanFacts,
): ReadTable | null {
  const named = columnsOf(table)
  const found = (named && completed(table, named, facts)) ?? continued(table, above) ?? guessed(table, facts)
  if (!found) return null
  for (const cell of found.unknown)
    facts.doubts.add('unknown_column', { kind: 'table' }, [cell.id], cell.text)
  for (const [column, kind] of found.kinds)
    if (kind === 'other')
      facts.doubts.add('left_column', { kind: 'table' }, [table.id], found.headings[column - 1])
  const { rows, group } = taskRows(table, found, above && named === null ? above.group : null)
  const tasks = rows.map((row, at) => taskOfRow(row, firstOrder + at, facts))
  return { tasks, columns: found, group }
}

/** A long annex that was cut into several tables repeats its heading only in the first. */
function continued(table: Table, above: ReadTable | null): Columns | null {
  if (!above || table.columns !== above.columns.headings.length || table.columns < 4) return null
  return { ...above.columns, headingRows: 0, unknown: [] }
}

function completed(table: Table, columns: Columns, { year, doubts }: PlanFacts): Columns {
  const { columns: all, guessed } = withGuesses(table, columns, year)
  for (const cell of guessed) doubts.add('guessed_column', { kind: 'table' }, [cell.id], cell.text)
  return all
}

function guessed(table: Table, { year, doubts }: PlanFacts): Columns | null {
  const found = guessedColumns(table, year)
  if (found) doubts.add('no_heading', { kind: 'table' }, [table.id])
  return found
}

export const isTable = (block: Block): block is Table => block.kind === 'table'
