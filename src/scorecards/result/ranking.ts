import type { Band, CriteriaSet } from '../rules/criterion.ts'
import type { Index, Points } from '../rules/points.ts'
import { bandOf, rankOf } from '../rules/ranks.ts'

/** What a sheet came to; null: it has no points yet, or nothing applied. */
export type Scored = {
  readonly sheetId: number
  readonly agencyId: number
  readonly classKey: string
  readonly total: Points
  readonly applicableMaximum: Points
  /** What the set asks of an agency to which everything applies. */
  readonly fullMaximum: Points
  readonly index: Index | null
}

export type Ranked = Scored & {
  readonly rank: number | null
  readonly isTied: boolean
  /** Who shares the place. */
  readonly tiedWith: readonly number[]
  readonly outOf: number
  readonly band: Band | null
}

/** The sheets of one class by their index, the best first; those with the same index share the place, by name as given. */
export function rankingOf(sheets: readonly Scored[], set: CriteriaSet): readonly Ranked[] {
  const places = rankOf(sheets.map(({ sheetId, index }) => ({ key: String(sheetId), index })))
  const outOf = sheets.filter(({ index }) => index !== null).length
  return sheets
    .map((sheet) => {
      const { rank = null, isTied = false } = places.get(String(sheet.sheetId)) ?? {}
      const tiedWith = isTied
        ? sheets.filter((one) => one.index === sheet.index && one !== sheet).map(({ agencyId }) => agencyId)
        : []
      return { ...sheet, rank, isTied, tiedWith, outOf, band: bandOf(set, sheet.index) }
    })
    .sort((a, b) => (a.rank ?? outOf + 1) - (b.rank ?? outOf + 1))
}

export type BandCount = { readonly band: Band | null; readonly count: number }

/** How many fall into each class of results, the best first; those below every class or without an index at the end. */
export function countByBand(ranked: readonly Ranked[], set: CriteriaSet): readonly BandCount[] {
  const bands = [...set.bands].sort((a, b) => b.fromIndex - a.fromIndex)
  const count = (band: Band | null) =>
    ranked.filter((one) => (one.band?.fromIndex ?? null) === (band?.fromIndex ?? null)).length
  const none = count(null)
  return [
    ...bands.map((band) => ({ band, count: count(band) })),
    ...(none > 0 ? [{ band: null, count: none }] : []),
  ]
}
