import type { Text } from '../../../platform/i18n.ts'
import type { ColumnKey } from '../columns.ts'
import { type Cell, cellIn, type Table, type TableRow } from '../reading/table.ts'
import { rowRefusals } from '../texts.ts'
import { dayText, numberText, timeText } from './cell-texts.ts'
import { type Choice, type Chosen, chooseMany, chooseOne } from './choices.ts'
import type { Choices, ListColumn } from './choices-of-day.ts'

export type RowIssue = {
  /** Undefined: about the whole row. */
  readonly column?: ColumnKey
  readonly text: Text
  /** Where what it speaks of can be seen. */
  readonly href?: string
}

/** A row as the form would have sent it, and what in it is not even that. */
export type FormOfRow = {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly issues: readonly RowIssue[]
}

const ones = ['form', 'reachKind', 'reachCounted'] as const satisfies readonly ListColumn[]
const manies = ['theme', 'audience', 'area', 'language', 'programme'] as const satisfies readonly ListColumn[]
const numbers = ['times', 'reach', 'cost'] as const satisfies readonly ColumnKey[]
const words = ['what', 'place', 'link', 'details'] as const satisfies readonly ColumnKey[]

/** Puts the cells of a row into the fields of the form: names become what the lists mean by them, days and numbers plain. */
export function formOfRow(table: Table, row: TableRow, choices: Choices, ownArea: number): FormOfRow {
  const issues: RowIssue[] = []
  const cell = (key: ColumnKey): Cell => {
    const value = cellIn(table, row, key)
    if (typeof value !== 'string' || !failedFormula.test(value)) return value
    issues.push({ column: key, text: rowRefusals.formulaError })
    return null
  }
  const chosen = (column: ListColumn, choose: typeof chooseOne): readonly string[] => {
    const text = textOf(cell(column))
    if (text === '') return []
    const found = choose(text, choices[column])
    if (found.ok) return found.values
    issues.push({ column, text: saidOf(found) })
    return []
  }
  const values: Record<string, string | readonly string[]> = {
    doneFrom: dayText(cell('doneFrom')),
    doneTo: dayText(cell('doneTo')),
    startTime: timeText(cell('startTime')),
    work: chosen('work', chooseWork),
  }
  for (const key of ones) values[key] = chosen(key, chooseOne)[0] ?? ''
  for (const key of manies) values[key] = chosen(key, chooseMany)
  for (const key of numbers) values[key] = numberText(cell(key))
  for (const key of words) values[key] = textOf(cell(key))
  const saysNoArea = textOf(cellIn(table, row, 'area')) === ''
  return { values: saysNoArea ? { ...values, area: [String(ownArea)] } : values, issues }
}

const textOf = (cell: Cell): string => String(cell ?? '').trim()

const failedFormula = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/

/** Work is told by its number, open or not; the form's rules say whose it is. */
export function chooseWork(text: string, choices: readonly Choice[]): Chosen {
  const numbered = [...text.matchAll(/#\s?(\d{1,9})\b/g)].map((found) => found[1] ?? '')
  if (numbered.length > 0) return { ok: true, values: [...new Set(numbered)] }
  return /^[\d\s;,]+$/.test(text)
    ? { ok: true, values: [...new Set(text.match(/\d{1,9}/g) ?? [])] }
    : chooseMany(text, choices)
}

const mostShown = 60

function saidOf({ text, isUnclear, perhaps }: Exclude<Chosen, { ok: true }>): Text {
  const shown = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
  const names = perhaps.map((name) => `“${name}”`).join(', ')
  const { unclear, perhaps: closest, notInList } = rowRefusals
  if (names === '') return { vi: notInList.vi(shown), en: notInList.en(shown) }
  const said = isUnclear ? unclear : closest
  return { vi: said.vi(shown, names), en: said.en(shown, names) }
}
