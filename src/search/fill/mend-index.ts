import type { Database, Queryable } from '../../platform/database/open.ts'
import type { Entry } from '../entry.ts'
import { changeEntries } from './change-entries.ts'
import { recount } from './store-counts.ts'
import {
  countEntries,
  dropTermIndex,
  ensureTermIndex,
  entriesOfSubjects,
  lockIndex,
  subjectsAfter,
} from './store-entries.ts'

/** What one capability hands in: all of it in the order of its subjects' numbers, so many subjects at a time. */
export type Source = {
  /** The first part of its subjects: 'story'. */
  readonly kind: string
  /** The entries of the next subjects after that number, and the last number among them; null at the end. */
  next(db: Queryable, after: number): Promise<{ entries: readonly Entry[]; last: number | null }>
}

/**
 * Compares the whole index with what the capabilities hand in and mends what differs, batch by batch, each in its own
 * transaction; the counts are taken anew. Fills an empty index too. Answers how many entries were wrong.
 */
export async function mendIndex(db: Database, sources: readonly Source[]): Promise<number> {
  let mended = 0
  if ((await countEntries(db)) === 0) await dropTermIndex(db)
  for (const source of sources) mended += await mendSource(db, source, { counts: false })
  await db.transaction().execute(async (tx) => {
    await lockIndex(tx)
    await ensureTermIndex(tx)
    await recount(tx)
  })
  return mended
}

/** The same for what one capability hands in, keeping the counts as it goes. */
export async function mendSource(db: Database, source: Source, { counts = true } = {}): Promise<number> {
  let mended = 0
  let after = 0
  for (let last: number | null = 0; last !== null; after = last ?? after) {
    last = await db.transaction().execute(async (tx) => {
      await lockIndex(tx)
      const batch = await source.next(tx, after)
      const kept = await subjectsAfter(tx, source.kind, after, batch.last)
      const before = kept.length > 0 ? await entriesOfSubjects(tx, kept) : []
      mended += await changeEntries(tx, before, batch.entries, { counts })
      return batch.last
    })
  }
  return mended
}
