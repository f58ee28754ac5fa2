import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Database } from '../platform/database/open.ts'
import { putWords, type WordTable, wordTables } from './store-words.ts'

const files: Readonly<Record<WordTable, string>> = {
  form: 'forms.csv',
  audience: 'audiences.csv',
  programme: 'programmes.csv',
  language: 'languages.csv',
}

/**
 * Loads the forms, audiences, programmes and languages of a pack (`<folder>/activities/*.csv`). A pack may bring some
 * or none; loading it again changes nothing. `place` puts one pack's words behind another's.
 */
export async function loadWordsOfPack(db: Database, folder: string, place = 0): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const table of wordTables) {
      const rows = await rowsOf(join(folder, 'activities', files[table]))
      await putWords(
        tx,
        table,
        rows.map((row, index) => ({ ...valuesOf(row), position: place * 100 + index + 1 })),
      )
    }
  })
}

async function rowsOf(file: string): Promise<Record<string, string>[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return parse(text, { columns: true, skip_empty_lines: true })
}

const lists = new Set(['plan_words', 'first_for'])

const valuesOf = (row: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellValue(column, cell)]))

function cellValue(column: string, cell: string): unknown {
  if (lists.has(column)) return cell.split('|').filter(Boolean)
  if (column === 'is_two_way') return cell === 'yes'
  return cell === '' ? null : cell
}
