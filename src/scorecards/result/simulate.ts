import { scoredRows } from '../appraisal/fields.ts'
import { boundsOf } from '../rules/bounds.ts'
import type { Band, CriteriaSet, Scores } from '../rules/criterion.ts'
import type { Index, Points } from '../rules/points.ts'
import { bandOf, rankOf } from '../rules/ranks.ts'
import { totalsOf } from '../rules/totals.ts'

/** Where one agency stands among its class. */
export type Place = {
  readonly total: Points
  readonly applicableMaximum: Points
  readonly index: Index | null
  readonly rank: number | null
  readonly band: Band | null
}

export type Field = {
  readonly set: CriteriaSet
  readonly scores: Scores
  /** The indexes of the others of the class. */
  readonly others: readonly (Index | null)[]
}

/** Where the agency would stand with other points at some criteria, the others staying as they are. Nothing is changed. */
export function simulate(field: Field, raised: ReadonlyMap<string, Points>): Place {
  const scores = new Map(
    [...field.scores].map(([code, given]) => [code, { ...given, points: raised.get(code) ?? given.points }]),
  )
  const { total, applicableMaximum, index } = totalsOf(field.set, scores)
  const entries = [index, ...field.others].map((one, at) => ({ key: String(at), index: one }))
  const rank = rankOf(entries).get('0')?.rank ?? null
  return { total, applicableMaximum, index, rank, band: bandOf(field.set, index) }
}

export type Gain = {
  readonly code: string
  readonly points: Points
  readonly most: Points
  /** Where the agency would stand with the most at this one criterion. */
  readonly place: Place
}

/** What each criterion that is short of its most would bring by itself, the most first. */
export function gainsOf(field: Field): readonly Gain[] {
  return scoredRows(field.set.criteria)
    .flatMap((criterion): Gain[] => {
      const given = field.scores.get(criterion.code)
      const { most } = boundsOf(criterion)
      if (!given?.isApplicable || given.points === null || given.points >= most) return []
      const place = simulate(field, new Map([[criterion.code, most]]))
      return [{ code: criterion.code, points: given.points, most, place }]
    })
    .sort((a, b) => (b.place.index ?? 0) - (a.place.index ?? 0) || a.code.localeCompare(b.code, 'vi'))
}

/** The points that separate the agency from the next better one; null when it is first or has no index. */
export function pointsToNextRank(
  { others }: Field,
  { total, applicableMaximum, index }: Place,
): Points | null {
  if (index === null) return null
  const better = others.filter((one): one is Index => one !== null && one > index)
  if (better.length === 0) return null
  const next = Math.min(...better)
  // The least total whose index, rounded half up, reaches the next one's.
  const needed = Math.ceil(((2 * next - 1) * applicableMaximum) / 200_000)
  return Math.max(1, needed - total)
}
