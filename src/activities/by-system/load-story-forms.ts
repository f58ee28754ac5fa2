import { z } from 'zod'
import type { Tx } from '../../platform/database/open.ts'
import { readPackTable } from '../../platform/pack-file.ts'
import { putStoryForms } from './store-story-forms.ts'

const row = z
  .object({
    kind: z.string().min(1),
    section_key: z.string(),
    form_key: z.string().min(1),
    audience_keys: z.string().transform((cell) => cell.split('|').filter(Boolean)),
    valid_from: z.iso.date(),
    valid_to: z.preprocess((cell) => (cell === '' ? null : cell), z.iso.date().nullable()),
  })
  .transform((cells) => ({
    kind: cells.kind,
    sectionKey: cells.section_key,
    formKey: cells.form_key,
    audienceKeys: cells.audience_keys,
    validFrom: cells.valid_from,
    validTo: cells.valid_to,
  }))

/** The file in a pack that says which form a kind of story is. */
export const storyFormsFile = 'activities/story-forms.csv'

export async function loadStoryForms(tx: Tx, folder: string): Promise<void> {
  const rows = await readPackTable(folder, storyFormsFile, row)
  await putStoryForms(
    tx,
    rows.map(({ line: _, ...form }) => form),
  )
}
