import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { CannotStart } from './cannot-start.ts'
import type { Text } from './i18n.ts'
import { oneLine } from './vietnamese.ts'

/** A row of a pack's table and the line it stands on, for whoever has to mend it. */
export type PackRow<T> = T & { readonly line: number }

/**
 * Reads `folder/file`, a CSV with headings, each cell NFC and on one line. Throws CannotStart naming the file and the
 * line of the first row that does not fit the schema.
 */
export async function readPackTable<S extends z.ZodType<object>>(
  folder: string,
  file: string,
  row: S,
): Promise<readonly PackRow<z.output<S>>[]> {
  const records = parseTable(folder, file, await textOf(folder, file))
  return records.map(({ record, info }) => {
    const parsed = row.safeParse(record)
    if (parsed.success) return { ...parsed.data, line: info.lines }
    const column = String(parsed.error.issues[0]?.path[0] ?? '')
    throw packProblem(folder, file, info.lines, wrongCell(column, record[column]))
  })
}

/** Reads `folder/file`, a JSON document that fits the schema. */
export async function readPackJson<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
): Promise<z.output<S>> {
  const parsed = schema.safeParse(parseJson(folder, file, await textOf(folder, file)))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw packProblem(folder, file, undefined, wrongPlace(issue?.path.join('.') ?? '', issue?.message ?? ''))
}

/** What is wrong in a pack, with its file and line: 'ninh-thuan/agencies/names.csv, dòng 12: …'. */
export function packProblem(folder: string, file: string, line: number | undefined, what: Text): CannotStart {
  const place = `${basename(folder)}/${file}`
  return new CannotStart({
    vi: `${place}${line ? `, dòng ${line}` : ''}: ${what.vi}.`,
    en: `${place}${line ? `, line ${line}` : ''}: ${what.en}.`,
  })
}

type TableRecord = { record: Record<string, string>; info: { lines: number } }

function parseTable(folder: string, file: string, text: string): TableRecord[] {
  try {
    const options = { columns: true, bom: true, info: true, skip_empty_lines: true, cast: oneLine }
    return parse(text, options) as unknown as TableRecord[]
  } catch (error) {
    const line = (error as { lines?: number }).lines
    const what = { vi: 'số cột hoặc dấu ngoặc kép không khớp', en: 'columns or quotation marks do not match' }
    throw packProblem(folder, file, line, what)
  }
}

function parseJson(folder: string, file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw packProblem(folder, file, undefined, { vi: 'không phải JSON hợp lệ', en: (error as Error).message })
  }
}

async function textOf(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8')
  } catch {
    throw packProblem(folder, file, undefined, { vi: 'không đọc được tệp', en: 'the file cannot be read' })
  }
}

const wrongCell = (column: string, value: string | undefined): Text =>
  value === undefined
    ? { vi: `thiếu cột “${column}”`, en: `column “${column}” is missing` }
    : { vi: `kiểm tra “${value}” ở cột “${column}”`, en: `check “${value}” in column “${column}”` }

const wrongPlace = (place: string, message: string): Text => ({
  vi: `kiểm tra mục “${place}”`,
  en: `check “${place}” (${message})`,
})
