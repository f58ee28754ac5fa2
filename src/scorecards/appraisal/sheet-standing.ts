import type { SheetState } from '../round/round.ts'
import type { Score } from '../round/store-scores.ts'
import type { Criterion } from '../rules/criterion.ts'
import { fieldsOf, scoredRows } from './fields.ts'
import { standingOf } from './standing.ts'

/** How far the appraisal of a sheet has come; of all fields, or of those given. */
export type SheetStanding = {
  readonly rows: number
  /** Without appraised points yet. */
  readonly waiting: number
  /** Of those, without a self-score to agree with: points have to be given. */
  readonly missing: number
  readonly changed: number
  /** Explained, and not answered yet. */
  readonly explained: number
}

export function sheetStandingOf(
  criteria: readonly Criterion[],
  scores: ReadonlyMap<number, Score>,
  state: SheetState,
  fields?: ReadonlySet<string | null>,
): SheetStanding {
  const fieldOf = fieldsOf(criteria)
  const own = scoredRows(criteria)
    .filter(({ code }) => !fields || fields.has(fieldOf.get(code) ?? null))
    .flatMap(({ id }) => scores.get(id ?? 0) ?? [])
    .filter(({ isApplicable }) => isApplicable)
  const count = (is: (score: Score) => boolean) => own.filter(is).length
  return {
    rows: own.length,
    waiting: count(({ appraisedPoints }) => appraisedPoints === null),
    missing: count(({ appraisedPoints, selfPoints }) => appraisedPoints === null && selfPoints === null),
    changed: count(
      ({ appraisedPoints, selfPoints }) =>
        appraisedPoints !== null && selfPoints !== null && appraisedPoints !== selfPoints,
    ),
    explained: count((score) => standingOf(score, state) === 'explained'),
  }
}
