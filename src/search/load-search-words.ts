import { z } from 'zod'
import type { Database } from '../platform/database/open.ts'
import { readPackTable } from '../platform/pack-file.ts'
import { putStopWords, putSynonyms } from './store-lexicon.ts'

const isoDay = z.iso.date()
const orNothing = z.preprocess((cell) => (cell === '' ? null : cell), isoDay.nullable())

const synonym = z.object({
  term: z.string().min(1),
  meaning: z.string().min(1),
  valid_from: isoDay,
  valid_to: orNothing,
  legal_basis: z.string().min(1),
})
const stopWord = z.object({ word: z.string().min(1), also_folded: z.enum(['yes', 'no']) })

/** Loads what words mean and which do not narrow a search (`<folder>/search/*.csv`); again changes nothing. */
export async function loadSearchWords(db: Database, folder: string): Promise<void> {
  const synonyms = await readPackTable(folder, 'search/synonyms.csv', synonym)
  const stopWords = await readPackTable(folder, 'search/stop-words.csv', stopWord)
  await db.transaction().execute(async (tx) => {
    await putSynonyms(
      tx,
      synonyms.map(({ term, meaning, ...row }) => ({
        term,
        meaning,
        validFrom: row.valid_from,
        validTo: row.valid_to,
        legalBasis: row.legal_basis,
      })),
    )
    await putStopWords(
      tx,
      stopWords.map((row) => ({ word: row.word, alsoFolded: row.also_folded === 'yes' })),
    )
  })
}
