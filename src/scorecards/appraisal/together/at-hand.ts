import type { Queryable } from '../../../platform/database/open.ts'
import type { Sheet } from '../../round/round.ts'
import { type Score, scoresOfSheets } from '../../round/store-scores.ts'
import type { KeptSet } from '../../sets/set.ts'
import { setOf } from '../../sets/store.ts'

/** Some sheets of a round with what they are scored by and what they have: one query a set, one for all points. */
export type SheetsAtHand = {
  readonly sheets: readonly Sheet[]
  readonly sets: ReadonlyMap<number, KeptSet>
  readonly scores: ReadonlyMap<number, ReadonlyMap<number, Score>>
}

export async function withScores(db: Queryable, sheets: readonly Sheet[]): Promise<SheetsAtHand> {
  const sets = new Map<number, KeptSet>()
  for (const id of new Set(sheets.map(({ setId }) => setId))) {
    const set = await setOf(db, id)
    if (set) sets.set(id, set)
  }
  const ids = sheets.map(({ id }) => id)
  return { sheets, sets, scores: await scoresOfSheets(db, ids) }
}
