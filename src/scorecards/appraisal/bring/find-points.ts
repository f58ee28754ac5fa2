import { readXlsx } from 'hucre/xlsx'
import { fold, nfc } from '../../../platform/vietnamese.ts'
import { agencyHeading, type PointsRow, type ReadPointsTable } from './points-table.ts'
import { bringTexts as t } from './texts.ts'

const mostRows = 2000
const headingsWithin = 20
const looked = `A1:CV${mostRows + headingsWithin}`

/**
 * The points in a workbook: a column of agencies' keys and a column for each criterion, headed by its code. Formulas are
 * what they were shown as and never computed. Runs in a thread of its own.
 */
export async function findPoints(bytes: Uint8Array): Promise<ReadPointsTable> {
  let rows: readonly (readonly unknown[])[] = []
  try {
    const { sheets } = await readXlsx(bytes, { range: looked, sheets: ({ index }) => index === 0 })
    rows = sheets[0]?.rows ?? []
  } catch {
    return { ok: false, text: t.broken }
  }
  const at = rows.slice(0, headingsWithin).findIndex((row) => agencyColumn(row) >= 0)
  const headings = rows[at]
  if (!headings) return { ok: false, text: t.noHeadings }
  const agencyAt = agencyColumn(headings)
  const codes = headings.map((cell) => codeIn(textOf(cell)))
  const found = rows.slice(at + 1).flatMap((row, below): PointsRow[] => {
    const agency = textOf(row[agencyAt])
    const entries = codes.flatMap((code, place) => {
      const text = code ? textOf(row[place]) : ''
      return code && text !== '' ? [[code, text] as const] : []
    })
    return agency === '' || entries.length === 0
      ? []
      : [{ number: at + below + 2, agency, points: Object.fromEntries(entries) }]
  })
  if (found.length === 0) return { ok: false, text: t.empty }
  return { ok: true, table: { codes: codes.filter((code) => code !== undefined), rows: found } }
}

const agencyColumn = (row: readonly unknown[]): number =>
  row.findIndex((cell) => fold(textOf(cell)) === fold(agencyHeading))

/** 'B.1' of 'B.1 Kết quả chỉ đạo, điều hành'. */
const codeIn = (heading: string): string | undefined =>
  /^[A-Z](?:\.[0-9a-z]{1,4}){1,5}(?=\s|$)/.exec(heading)?.[0]

function textOf(cell: unknown): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 1e6) / 1e6) : ''
  return typeof cell === 'string' ? nfc(cell.slice(0, 500).toWellFormed()).trim() : ''
}
