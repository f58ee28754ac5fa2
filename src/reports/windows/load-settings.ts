import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database } from '../../platform/database/open.ts'
import { readPackJson, readPackTable } from '../../platform/pack-file.ts'
import { outlineBody } from '../outline/outline.ts'
import { putOutlines } from '../outline/store-outlines.ts'
import { replaceSettings } from './store-windows.ts'

const day = z.iso.date()
const dayOrNull = z.preprocess((cell) => cell || null, day.nullable())
const basis = z.string().min(1)
const dated = { legal_basis: basis, valid_from: day, valid_to: dayOrNull }
const whole = z.coerce.number().int()

const dueFile = 'reports/due-dates.csv'
const dueRow = z.object({
  window_key: z.string().min(1),
  month: whole.min(1).max(12),
  day: whole.min(1).max(31),
  on_rest_day: z.enum(['next', 'previous']),
  words_vi: z.string().min(1),
  words_en: z.string().min(1),
  next_vi: z.string().min(1),
  ...dated,
})

const levelFile = 'reports/levels.csv'
const levelRow = z.object({
  class_key: z.string(),
  window_key: z.string(),
  working_days_before: whole.min(0).max(60),
  goes_to: z.string().min(1),
  ...dated,
})

const wordsFile = 'reports/own-plan-words.csv'
const wordsRow = z.object({ words: z.string().min(1), ...dated })

const outlineFile = 'reports/outlines.csv'
const outlineRow = z.object({
  key: z.string().min(1),
  class_key: z.string(),
  window_key: z.string(),
  name_vi: z.string().min(1),
  file: z.string().regex(/^[a-z0-9-]+\.json$/),
  ...dated,
})

/**
 * Due dates, levels, outlines and words of the packs, those of all folders together. Again changes nothing; an outline keeps its
 * number, because reports stand on it.
 */
export async function loadReportSettingsOfPack(db: Database, folders: readonly string[]): Promise<void> {
  const dues = await rowsOfAll(folders, dueFile, dueRow)
  const levels = await rowsOfAll(folders, levelFile, levelRow)
  const words = await rowsOfAll(folders, wordsFile, wordsRow)
  const outlines = await outlinesOfAll(folders)
  await db.transaction().execute(async (tx) => {
    await replaceSettings(tx, 'due_date', dues)
    await replaceSettings(tx, 'level', levels)
    await replaceSettings(tx, 'own_plan_words', words)
    await putOutlines(tx, outlines)
  })
}

async function rowsOfAll<S extends z.ZodType<object>>(folders: readonly string[], file: string, row: S) {
  const all: Record<string, unknown>[] = []
  for (const folder of folders)
    if (await exists(join(folder, file)))
      for (const { line: _, ...values } of await readPackTable(folder, file, row)) all.push(values)
  return all
}

async function outlinesOfAll(folders: readonly string[]) {
  const all = []
  for (const folder of folders) {
    if (!(await exists(join(folder, outlineFile)))) continue
    for (const { file, line: _, ...row } of await readPackTable(folder, outlineFile, outlineRow))
      all.push({ ...row, body: await readPackJson(folder, `reports/outlines/${file}`, outlineBody) })
  }
  return all
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
