import { fold, oneLine } from '../../../platform/vietnamese.ts'
import { type ColumnKey, columnCalled, columnTitles } from '../columns.ts'
import { type ReadRefusal, refuseTable, tableRefusals } from './refusals.ts'
import { type Cell, mostRows, type Table } from './table.ts'

export type ReadSheet = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }
type Found = { readonly ok: true; readonly value: Table } | ReadRefusal

/** Without these a row of headings is not that of a table of activities. */
const needed = ['doneFrom', 'form', 'what'] as const satisfies readonly ColumnKey[]
const headingsWithin = 30

/** Finds the table in the sheets of a file, wherever it begins, whatever the order of its columns. */
export function findTable(sheets: readonly ReadSheet[]): Found {
  const likelyFirst = [...sheets].sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)))
  for (const { rows } of likelyFirst) {
    const at = rows.slice(0, headingsWithin).findIndex(isHeadings)
    if (at >= 0) return tableBelow(rows, at)
  }
  return refuseTable(tableRefusals.noHeadings)
}

const isOurs = ({ name }: ReadSheet): boolean => fold(name) === 'hoat dong'

const isHeadings = (row: readonly Cell[]): boolean => {
  const found = row.map((cell) => columnCalled(String(cell ?? '')))
  return needed.every((key) => found.includes(key))
}

function tableBelow(rows: readonly (readonly Cell[])[], at: number): Found {
  const headings = (rows[at] ?? []).map((cell) => oneLine(String(cell ?? '')))
  const columns = columnsOf(headings)
  const twice = columns.find((key, i) => key !== undefined && columns.indexOf(key) !== i)
  if (twice) {
    const { vi, en } = columnTitles[twice]
    const { headingTwice } = tableRefusals
    return refuseTable({ vi: headingTwice.vi(vi), en: headingTwice.en(en) })
  }
  const filled = rows
    .map((cells, i) => ({ number: i + 1, cells }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell, i) => columns[i] !== undefined && cell !== null))
  if (filled.length > mostRows) return refuseTable(tableRefusals.tooLong)
  if (filled.length === 0) return refuseTable(tableRefusals.empty)
  return { ok: true, value: { headings, columns, rows: filled } }
}

/** Where a heading is written exactly as in the template, others that could mean the same are the sender's own columns. */
function columnsOf(headings: readonly string[]): (ColumnKey | undefined)[] {
  const meant = headings.map(columnCalled)
  const isExact = (i: number) => {
    const key = meant[i]
    return key !== undefined && fold(headings[i] ?? '') === fold(columnTitles[key].vi)
  }
  const exact = new Set(meant.filter((_, i) => isExact(i)))
  return meant.map((key, i) => (key !== undefined && exact.has(key) && !isExact(i) ? undefined : key))
}
