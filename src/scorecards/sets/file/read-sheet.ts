import { readXlsx } from 'hucre/xlsx'
import type { Text } from '../../../platform/i18n.ts'
import { nfc } from '../../../platform/vietnamese.ts'
import { mostCriteria } from '../../rules/judge-set.ts'
import { type ColumnKey, columnCalled } from './columns.ts'
import { fileTexts as t } from './file-texts.ts'
import type { SheetRow } from './read-rows.ts'

export type SheetAnswer =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly text: Text }

const headingsWithin = 20
/** So far is looked: a few rows more than a set may have, so that too many are seen to be too many. */
const looked = `A1:AD${mostCriteria + headingsWithin + 2}`

/** The rows of the first table of criteria in a workbook. Runs in a thread of its own. */
export async function readSheet(bytes: Uint8Array): Promise<SheetAnswer> {
  let sheets: readonly { readonly rows: readonly (readonly unknown[])[] }[]
  try {
    sheets = (await readXlsx(bytes, { range: looked, sheets: ({ index }) => index < 6 })).sheets
  } catch (error) {
    const isHeavy = /limit|too large|exceed|bounds/i.test(String(error))
    return { ok: false, text: isHeavy ? t.tooHeavy : t.broken }
  }
  for (const { rows } of sheets) {
    const at = rows.slice(0, headingsWithin).findIndex(isHeadings)
    if (at >= 0) return rowsBelow(rows, at)
  }
  return { ok: false, text: t.noHeadings }
}

const isHeadings = (row: readonly unknown[]) => {
  const found = row.map((cell) => columnCalled(textOf(cell)))
  return (['code', 'nameVi', 'maximum'] as const).every((key) => found.includes(key))
}

function rowsBelow(rows: readonly (readonly unknown[])[], at: number): SheetAnswer {
  const columns = rows[at]!.map((cell) => columnCalled(textOf(cell)))
  const found = rows.slice(at + 1).flatMap((row, i): readonly SheetRow[] => {
    const cells: Partial<Record<ColumnKey, string>> = {}
    for (const [place, key] of columns.entries()) {
      const text = key ? textOf(row[place]) : ''
      if (key && text !== '') cells[key] = text
    }
    return Object.keys(cells).length === 0 ? [] : [{ number: at + i + 2, cells }]
  })
  if (found.length === 0) return { ok: false, text: t.empty }
  if (found.length > mostCriteria) return { ok: false, text: t.tooMany }
  return { ok: true, rows: found }
}

/** A cell as text; a formula is what it was shown as, and never computed. */
function textOf(cell: unknown): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 1e6) / 1e6) : ''
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không'
  if (typeof cell !== 'string') return ''
  return nfc(cell.slice(0, 20_000).toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '')).trim()
}

const unprintable = /(?![\n\t])[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
