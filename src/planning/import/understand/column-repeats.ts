import type { Table } from '../source-document.ts'
import type { ColumnKind } from '../words/column.words.ts'

type Kinds = Map<number, ColumnKind>

/**
 * Two columns may both say what is to be done: "Nhiệm vụ" merged over the rows of "Nội dung cụ thể" is their group.
 * Otherwise the first is the content, and a second is its detail or, when it speaks of what is told to the public, the
 * theme. Other kinds keep their first column. `from` counts the rows of the heading.
 */
export function settledColumns(
  kinds: ReadonlyMap<number, ColumnKind>,
  headings: readonly string[],
  table: Table,
  from: number,
): Kinds {
  const kept: Kinds = new Map()
  const all = [...kinds.values()]
  for (const [column, kind] of kinds) {
    const heading = headings[column - 1] ?? ''
    const found = [...kept.values()]
    const wanted: ColumnKind =
      kind === 'detail' && !all.includes('content') && !found.includes('content') ? 'content' : kind
    if (wanted === 'content' && found.includes('detail') && speaksOfThemes.test(heading))
      kept.set(column, 'themes')
    else if (!found.includes(wanted)) kept.set(column, wanted)
    else if (heading === headings[column - 2] && kept.get(column - 1) === wanted) kept.set(column, wanted)
    else if (wanted === 'content') kept.set(column, speaksOfThemes.test(heading) ? 'themes' : 'detail')
    else if (wanted === 'lead') kept.set(column, all.includes('coordinating') ? 'other' : 'coordinating')
    else if (wanted === 'timing') kept.set(column, 'other')
  }
  return related(kept, table, from)
}

const speaksOfThemes = /tuyen truyen|chu de|truyen thong/

/** A column merged over several rows that states no theme by its number is their group; beside a beginning, "Hoàn thành" is the end. */
function related(kinds: Kinds, table: Table, from: number): Kinds {
  const columnOf = (wanted: ColumnKind) => [...kinds].find(([, kind]) => kind === wanted)?.[0]
  const [content, detail, themes] = [columnOf('content'), columnOf('detail'), columnOf('themes')]
  if (detail && !content) kinds.set(detail, 'content')
  else if (detail && content && isMergedOver(table, content, from)) {
    kinds.set(content, 'group')
    kinds.set(detail, 'content')
  }
  const [begin, timing] = [columnOf('from'), columnOf('timing')]
  if (begin && timing && !columnOf('to')) kinds.set(timing, 'to')
  if (themes && !columnOf('group') && isMergedOver(table, themes, from) && !hasNumbers(table, themes, from))
    kinds.set(themes, 'group')
  return kinds
}

const cellsOf = (table: Table, column: number, from: number) =>
  table.rows
    .slice(from)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column && cell.columnSpan === 1))

const isMergedOver = (table: Table, column: number, from: number): boolean =>
  cellsOf(table, column, from).some((cell) => cell.rowSpan > 1)

const hasNumbers = (table: Table, column: number, from: number): boolean =>
  cellsOf(table, column, from).some((cell) => /\d/u.test(cell.text))
