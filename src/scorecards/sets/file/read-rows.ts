import type { Filled } from '../../../platform/http/form.ts'
import type { Criterion } from '../../rules/criterion.ts'
import { readPoints } from '../../rules/points.ts'
import type { FileIssue } from '../document.ts'
import { readCriterion } from '../read-criterion.ts'
import { type PlainKind, plainKinds } from '../rule-fields.ts'
import { type ColumnKey, columnKeys, keyOf, titleOf } from './columns.ts'
import { fileTexts as t } from './file-texts.ts'
import { fieldsOfTerms } from './terms.ts'

/** A row of a table, by column; `number` as the sheet counts it. */
export type SheetRow = {
  readonly number: number
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>
}

export type ReadRows = {
  readonly criteria: readonly Criterion[]
  /** The line each row stands on. */
  readonly lines: readonly number[]
  readonly issues: readonly FileIssue[]
}

/** The rows of a table as criteria; what cannot be read is named with its row and column. */
export function readRows(rows: readonly SheetRow[]): ReadRows {
  const parents = new Set(rows.map(({ cells }) => cells.parent ?? ''))
  const issues: FileIssue[] = []
  const criteria: Criterion[] = []
  const lines: number[] = []
  for (const [at, row] of rows.entries()) {
    const read = readRow(row, at + 1, parents.has(row.cells.code ?? ''))
    if ('issues' in read) issues.push(...read.issues)
    else {
      criteria.push(read.criterion)
      lines.push(row.number)
    }
  }
  return { criteria, lines, issues }
}

type Read = { readonly criterion: Criterion } | { readonly issues: readonly FileIssue[] }

function readRow({ number, cells }: SheetRow, position: number, isAbove: boolean): Read {
  const issues: FileIssue[] = []
  const code = cells.code
  const issue = (column: ColumnKey, text: FileIssue['text']) =>
    issues.push({ row: number, code, column: titleOf(column).vi, text })
  const keys = new Map<ColumnKey, string>()
  for (const column of columnKeys) {
    const cell = cells[column] ?? ''
    const key = keyOf(column, cell)
    if (key === undefined)
      issue(column, { vi: t.unknownWord.vi(cell.slice(0, 60)), en: t.unknownWord.en(cell.slice(0, 60)) })
    else keys.set(column, key)
  }
  const said = (column: ColumnKey) => keys.get(column) ?? ''
  const kind: PlainKind = plainKinds.find((one) => one === said('rule')) ?? 'manual'
  const terms = fieldsOfTerms(kind, cells.terms ?? '')
  if (!terms) issue('terms', t.badTerms)
  if (issues.length > 0) return { issues }
  const filled: Filled = {
    ...Object.fromEntries(keys),
    ...terms,
    rule: kind,
    [`${kind}-measure`]: said('measure'),
  }
  // What lies above others is added up when nothing is written, and judged when something is.
  const own = isAbove || said('kind') !== 'criterion'
  const maximum = readPoints(said('maximum'))
  const read = readCriterion(own ? { ...filled, maximum: '0' } : filled, { position })
  if (!read.ok)
    return {
      issues: read.issues.map(({ field, text }) => ({ row: number, code, column: columnOf(field), text })),
    }
  if (own && said('maximum') !== '' && maximum === undefined) {
    issue('maximum', t.badPoints)
    return { issues }
  }
  return { criterion: own ? { ...read.value, maximum: maximum ?? -1 } : read.value }
}

function columnOf(field: string | undefined): string | undefined {
  const key = columnKeys.find((one) => one === field)
  if (key) return titleOf(key).vi
  return field?.endsWith('-measure') ? titleOf('measure').vi : titleOf('terms').vi
}
