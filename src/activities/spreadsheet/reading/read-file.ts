import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
import { cellOf } from './cells-of.ts'
import { findTable, type ReadSheet } from './find-table.ts'
import { type ReadRefusal, refuseTable, tableRefusals } from './refusals.ts'
import type { Cell, Table } from './table.ts'

/** So far down and to the right is looked; beyond it nothing is filled in by people. */
const looked = 'A1:AZ200001'
const mostSheets = 12

/** Reads the table of activities in a workbook or a CSV file. Runs in a thread of its own: see `readTableAside`. */
export async function readFile(bytes: Uint8Array): Promise<{ ok: true; value: Table } | ReadRefusal> {
  const kind = kindOf(bytes)
  if (kind === 'csv') return readCsv(bytes)
  if (kind !== 'xlsx') return refuseTable(tableRefusals[kind])
  const sheets = await sheetsOf(bytes)
  return Array.isArray(sheets) ? findTable(sheets) : (sheets as ReadRefusal)
}

function kindOf(bytes: Uint8Array): 'xlsx' | 'csv' | 'oldExcel' | 'encrypted' | 'macros' | 'notTable' {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 8).toString('hex') === 'd0cf11e0a1b11ae1')
    return content.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'oldExcel'
  // The names of the parts stand uncompressed in the directory of a zip.
  if (content.subarray(0, 2).toString('latin1') === 'PK')
    return content.includes('vbaProject.bin') ? 'macros' : 'xlsx'
  return content.includes(0) && !isUtf16(content) ? 'notTable' : 'csv'
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly ReadSheet[] | ReadRefusal> {
  try {
    const { sheets } = await readXlsx(bytes, {
      range: looked,
      sheets: ({ index, hidden, veryHidden }) => index < mostSheets && !hidden && !veryHidden,
    })
    return sheets.map(({ name, rows, merges }) => {
      const cells = rows.map((row) => row.map(cellOf))
      for (const { startRow, startCol, endRow } of merges ?? []) fillDown(cells, startRow, startCol, endRow)
      return { name, rows: cells }
    })
  } catch (error) {
    const said = String(error)
    return refuseTable(
      /limit|too large|exceed|bounds/i.test(said) ? tableRefusals.tooHeavy : tableRefusals.broken,
    )
  }
}

/** Merged over several rows means: the same in each of them. */
function fillDown(rows: Cell[][], startRow: number, column: number, endRow: number) {
  const value = rows[startRow]?.[column] ?? null
  if (value === null) return
  for (const row of rows.slice(startRow + 1, endRow + 1)) row[column] = value
}

function readCsv(bytes: Uint8Array) {
  const text = decoded(bytes)
  if (text === undefined) return refuseTable(tableRefusals.notUtf8)
  const rows = parseCsv(text, { maxRows: 30_000 })
  return findTable([{ name: '', rows: rows.map((row) => row.map(cellOf)) }])
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const encoding = isUtf16(bytes) ? 'utf-16le' : 'utf-8'
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe
