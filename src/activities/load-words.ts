import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Database } from '../platform/database/open.ts'
import { readPackTable } from '../platform/pack-file.ts'
import { reachKindKeys } from './activity.ts'
import { loadStoryForms, storyFormsFile } from './by-system/load-story-forms.ts'
import { loadRules, rulesFile } from './evidence/camera/load-rules.ts'
import { loadNoteWords, noteWordsFile } from './load-note-words.ts'
import { loadParameters, loadWeights, parametersFile, weightsFile } from './sampling/load-weights.ts'
import { putWords, type WordTable } from './store-words.ts'

const isoDay = z.iso.date()
const orNothing = <S extends z.ZodType>(schema: S) =>
  z.preprocess((cell) => (cell === '' ? null : cell), schema.nullable())
const list = z.string().transform((cell) => cell.split('|').filter(Boolean))

const word = z.object({
  key: z.string().regex(/^[a-z_]+$/),
  /** Among all packs' words of a kind. */
  position: z.coerce.number().int().positive(),
  name_vi: z.string().min(1),
  name_en: z.string().min(1),
  valid_from: isoDay,
  valid_to: orNothing(isoDay),
})
const form = word.extend({
  icon: z.string().min(1),
  times_vi: orNothing(z.string()),
  times_en: orNothing(z.string()),
  evidence_vi: orNothing(z.string()),
  evidence_en: orNothing(z.string()),
  reach_kind: orNothing(z.enum(reachKindKeys)),
  plan_words: list,
  first_for: list,
  is_two_way: z.enum(['yes', '']).transform((cell) => cell === 'yes'),
})

const tables = [
  { table: 'form', file: 'activities/forms.csv', row: form },
  { table: 'audience', file: 'activities/audiences.csv', row: word },
  {
    table: 'programme',
    file: 'activities/programmes.csv',
    row: word.extend({ legal_basis: orNothing(z.string()) }),
  },
  { table: 'language', file: 'activities/languages.csv', row: word },
] as const satisfies readonly { table: WordTable; file: string; row: z.ZodType<object> }[]

/**
 * Loads the forms, audiences, programmes and languages of a pack, which form a kind of story is, and what evidence and
 * samples are judged with (`<folder>/activities/*.csv`). A pack may bring some or none; loading it again changes nothing.
 */
export async function loadWordsOfPack(db: Database, folder: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { table, file, row } of tables) {
      if (!(await exists(join(folder, file)))) continue
      const rows = await readPackTable(folder, file, row)
      await putWords(
        tx,
        table,
        rows.map(({ line: _, ...values }) => values),
      )
    }
    if (await exists(join(folder, noteWordsFile))) await loadNoteWords(tx, folder)
    if (await exists(join(folder, storyFormsFile))) await loadStoryForms(tx, folder)
    if (await exists(join(folder, weightsFile))) await loadWeights(tx, folder)
    if (await exists(join(folder, parametersFile))) await loadParameters(tx, folder)
    if (await exists(join(folder, rulesFile))) await loadRules(tx, folder)
  })
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
