import { oneLine } from '../../../platform/vietnamese.ts'
import { readParties } from '../parties/read-parties.ts'
import type { Cell, Table } from '../source-document.ts'
import { readTiming } from '../timing/read-timing.ts'
import type { ColumnKind } from '../words/column.words.ts'
import type { Columns } from './table-columns.ts'

/** Columns of a table without heading, told by what stands in them: numbers, times, agencies, the longest words. */
export function guessedColumns(table: Table, planYear: number): Columns | null {
  if (table.columns < 3 || table.rows.length < 2) return null
  const columns = Array.from({ length: table.columns }, (_, at) => wordsIn(table, at + 1))
  const kinds = new Map<number, ColumnKind>()
  columns.forEach((words, at) => {
    if (words.length === 0) return
    if (share(words, (word) => /^\d{1,3}\.?$/.test(word)) > 0.7) kinds.set(at + 1, 'number')
    else if (share(words, (word) => isTime(word, planYear)) > 0.6) kinds.set(at + 1, 'timing')
    else if (share(words, isParty) > 0.6)
      kinds.set(at + 1, [...kinds.values()].includes('lead') ? 'coordinating' : 'lead')
  })
  const free = columns
    .map((words, at) => ({ at: at + 1, length: words.join('').length / Math.max(words.length, 1) }))
    .filter(({ at }) => !kinds.has(at))
  const longest = free.sort((a, b) => b.length - a.length)[0]
  const found = new Set(kinds.values())
  if (!longest || !found.has('lead') || !found.has('timing')) return null
  kinds.set(longest.at, 'content')
  return { kinds, headingRows: 0, headings: columns.map(() => ''), unknown: [] }
}

/** A heading that no wording fits is told by what stands below it, when no other column is the time or the lead. */
export function withGuesses(
  table: Table,
  columns: Columns,
  planYear: number,
): { readonly columns: Columns; readonly guessed: readonly Cell[] } {
  const kinds = new Map(columns.kinds)
  const guessed = columns.unknown.filter((cell) => {
    const words = wordsIn(table, cell.column, columns.headingRows)
    const kind = kindOfWords(words, planYear)
    const taken = [...kinds.values()]
    if (!kind || words.length < 2 || taken.includes(kind) || taken.includes(otherNames[kind])) return false
    kinds.set(cell.column, kind)
    return true
  })
  const unknown = columns.unknown.filter((cell) => !guessed.includes(cell))
  return { columns: { ...columns, kinds, unknown }, guessed }
}

const otherNames = { timing: 'to', lead: 'lead_and_coordinating' } as const

function kindOfWords(words: readonly string[], planYear: number): 'timing' | 'lead' | null {
  if (share(words, (word) => isTime(word, planYear)) > 0.6) return 'timing'
  return share(words, isParty) > 0.6 ? 'lead' : null
}

const share = (words: readonly string[], fits: (word: string) => boolean): number =>
  words.filter(fits).length / Math.max(words.length, 1)

const wordsIn = (table: Table, column: number, below = 0): string[] =>
  table.rows
    .slice(below)
    .flatMap((row) =>
      row.cells
        .filter((cell) => cell.column === column && cell.columnSpan === 1)
        .map((cell) => oneLine(cell.text)),
    )
    .filter((word) => word !== '')

function isTime(words: string, planYear: number): boolean {
  const { timing, leftover } = readTiming(words, planYear)
  return timing.kind !== 'unknown' && leftover === null
}

function isParty(words: string): boolean {
  const parties = readParties(words)
  return parties !== null && parties.unresolved === undefined && words.length < 250
}
