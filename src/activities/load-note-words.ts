import { z } from 'zod'
import type { Tx } from '../platform/database/open.ts'
import { readPackTable } from '../platform/pack-file.ts'
import { fold } from '../platform/vietnamese.ts'
import { putNoteWords } from './quick-note/store-note-words.ts'

export const noteWordsFile = 'activities/note-words.csv'

const row = z.object({
  kind: z.enum(['form', 'audience', 'theme']),
  key: z.string().min(1),
  words: z.string().transform((cell) => cell.split('|').map(fold).filter(Boolean)),
  is_weak: z.enum(['yes', '']).transform((cell) => cell === 'yes'),
})

/** The words that quick notes are read with; several packs bring some. */
export async function loadNoteWords(tx: Tx, folder: string): Promise<void> {
  const rows = await readPackTable(folder, noteWordsFile, row)
  await putNoteWords(
    tx,
    rows.flatMap(({ kind, key, words, is_weak: isWeak }) =>
      words.map((word) => ({ kind, key, word, isWeak })),
    ),
  )
}
