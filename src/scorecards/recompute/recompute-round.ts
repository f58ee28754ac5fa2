import type { Queryable } from '../../platform/database/open.ts'
import type { Sheet } from '../round/round.ts'
import { sheetsOfRound } from '../round/store.ts'
import { type Score, scoresOfSheets } from '../round/store-scores.ts'
import type { CriteriaSet } from '../rules/criterion.ts'
import { rankOf } from '../rules/ranks.ts'
import { setOf } from '../sets/store.ts'
import type { Difference } from './difference.ts'
import { frozenDiffering } from './frozen-differing.ts'
import { differing, recomputeSheet, type StoredRow, type StoredSheet } from './recompute-sheet.ts'
import { lastFrozenOf, movesOfSheets } from './store.ts'

export type RecomputedSheet = {
  readonly sheetId: number
  readonly agencyId: number
  readonly same: boolean
  readonly differences: readonly Difference[]
}

/**
 * Every sheet of a round anew from its log, against what is stored, published and frozen; five queries and one a set,
 * however many sheets there are. Places are compared once the round is published.
 */
export async function recomputeRound(db: Queryable, roundId: number): Promise<readonly RecomputedSheet[]> {
  const sheets = await sheetsOfRound(db, roundId)
  const ids = sheets.map(({ id }) => id)
  const scores = await scoresOfSheets(db, ids)
  const moves = await movesOfSheets(db, ids)
  const sets = await setsOf(db, sheets)
  const frozen = frozenDiffering(await lastFrozenOf(db, roundId), sheets)
  const computed = sheets.map((sheet) => ({
    sheet,
    ...recomputeSheet(sets.get(sheet.setId)!, {
      rows: storedRows(scores.get(sheet.id) ?? new Map()),
      moves: moves.get(sheet.id) ?? [],
      result: resultOf(sheet),
    }),
  }))
  const places = placesOf(computed.map(({ sheet, totals }) => ({ sheet, index: totals.index })))
  return computed.map(({ sheet, differences }) => {
    const all = [...differences, ...rankDiffering(sheet, places), ...(frozen.get(sheet.id) ?? [])]
    return { sheetId: sheet.id, agencyId: sheet.agencyId, same: all.length === 0, differences: all }
  })
}

async function setsOf(db: Queryable, sheets: readonly Sheet[]): Promise<ReadonlyMap<number, CriteriaSet>> {
  const sets = new Map<number, CriteriaSet>()
  for (const setId of new Set(sheets.map((sheet) => sheet.setId))) {
    const set = await setOf(db, setId)
    if (!set) throw new Error(`criteria set ${setId} is gone`)
    sets.set(setId, set)
  }
  return sets
}

const storedRows = (scores: ReadonlyMap<number, Score>): ReadonlyMap<number, StoredRow> =>
  new Map([...scores].map(([id, score]) => [id, { ...score, facts: score.proposedFrom?.facts ?? [] }]))

const resultOf = ({ total, applicableMaximum, indexValue }: Sheet): StoredSheet['result'] =>
  total === null || applicableMaximum === null ? null : { total, applicableMaximum, index: indexValue }

type Place = { readonly rank: number; readonly isTied: boolean }

/** Places within the class, by sheet. */
function placesOf(
  all: readonly { readonly sheet: Sheet; readonly index: number | null }[],
): ReadonlyMap<number, Place> {
  const classes = Map.groupBy(all, ({ sheet }) => sheet.classKey)
  return new Map(
    [...classes.values()].flatMap((some) =>
      [...rankOf(some.map(({ sheet, index }) => ({ key: String(sheet.id), index })))].map(
        ([key, place]): [number, Place] => [Number(key), place],
      ),
    ),
  )
}

function rankDiffering(sheet: Sheet, places: ReadonlyMap<number, Place>): Difference[] {
  if (sheet.round.state !== 'published') return []
  const place = places.get(sheet.id)
  return differing(null, [
    ['rank', sheet.rank, place?.rank ?? null],
    ['tied', sheet.isTied ?? false, place?.isTied ?? false],
  ])
}
