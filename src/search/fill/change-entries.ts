import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/database/open.ts'
import { countTerms, noCounts } from '../counts.ts'
import type { Entry } from '../entry.ts'
import { termsOf } from '../terms.ts'
import { addCounts } from './store-counts.ts'
import { deleteEntries, upsertEntries } from './store-entries.ts'

/**
 * Brings what is kept (`before`) to what is true (`after`): only what differs is written, and the counts follow.
 * Answers how many entries were written or taken out.
 */
export async function changeEntries(
  tx: Tx,
  before: readonly Entry[],
  after: readonly Entry[],
  { counts: keepsCounts = true } = {},
): Promise<number> {
  const kept = new Map(before.map((entry) => [entry.key, entry]))
  const wanted = new Set(after.map(({ key }) => key))
  const changed = after.filter((entry) => !isDeepStrictEqual(kept.get(entry.key), plain(entry)))
  const gone = before.filter(({ key }) => !wanted.has(key))
  if (gone.length > 0)
    await deleteEntries(
      tx,
      gone.map(({ key }) => key),
    )
  if (changed.length > 0) await upsertEntries(tx, changed)
  if (keepsCounts && changed.length + gone.length > 0) {
    const counts = noCounts()
    for (const entry of changed) countTerms(counts, termsOf(entry), 1)
    for (const entry of [...gone, ...changed.flatMap(({ key }) => kept.get(key) ?? [])])
      countTerms(counts, termsOf(entry), -1)
    await addCounts(tx, counts)
  }
  return changed.length + gone.length
}

/** As the database gives it back. */
const plain = (entry: Entry): Entry => ({
  key: entry.key,
  subject: entry.subject,
  kind: entry.kind,
  path: entry.path,
  lang: entry.lang,
  title: entry.title,
  summary: entry.summary,
  text: entry.text,
  files: entry.files.map(({ name, text }) => ({ name, text })),
  section: entry.section,
  agencyId: entry.agencyId,
  themes: [...entry.themes],
  day: entry.day,
  isSample: entry.isSample,
})
