import type { ScoreRow } from '../result/score-rows.ts'

/** Rows that stand and fold together: a group with all below it, or what lies right below a section. */
export type RowGroup = {
  /** The section, where the group is the first of it. */
  readonly section?: ScoreRow
  readonly head: ScoreRow
  readonly lines: readonly ScoreRow[]
}

/** Rows of a sheet, in their order, parted where a group of the second level begins. */
export function groupsOf(table: readonly ScoreRow[]): readonly RowGroup[] {
  const groups: { section?: ScoreRow; head: ScoreRow; lines: ScoreRow[] }[] = []
  let section: ScoreRow | undefined
  let isFirst = false
  for (const row of table) {
    if (row.depth === 1) {
      section = row
      isFirst = true
      if (row.isLeaf) groups.push({ head: row, lines: [row] })
      continue
    }
    const last = groups.at(-1)
    const isHead = row.depth === 2 && !row.isLeaf
    const isLoose = row.depth === 2 && row.isLeaf && last?.head !== section
    if (last && !isFirst && !isHead && !isLoose) {
      last.lines.push(row)
      continue
    }
    const head = isHead ? row : (section ?? row)
    groups.push({ ...(isFirst && section && { section }), head, lines: [row] })
    isFirst = false
  }
  return groups
}
