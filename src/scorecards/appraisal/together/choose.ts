import { mayMoveSheet, type Sheet } from '../../round/round.ts'
import { isOwn, rowsOf } from '../../round/rows.ts'
import type { Score } from '../../round/store-scores.ts'
import type { CriteriaSet, Criterion } from '../../rules/criterion.ts'
import { fieldsOf, scoredRows } from '../fields.ts'
import { standingOf } from '../standing.ts'

type Scores = ReadonlyMap<number, Score>

/** The unit's days to score and sign are over. */
export const isOverdue = (
  { state, dates }: { readonly state: Sheet['state']; readonly dates: Pick<Sheet['dates'], 'selfDue'> },
  today: string,
): boolean => (state === 'scoring' || state === 'awaiting_head') && dates.selfDue < today

/** Rows of the unit's own that it gave no points to. */
export const notScored = (set: CriteriaSet, scores: Scores): readonly Score[] =>
  rowsOf(set)
    .filter(isOwn)
    .flatMap(({ criterion: { id } }) => scores.get(id ?? 0) ?? [])
    .filter(({ isApplicable, selfPoints }) => isApplicable && selfPoints === null)

export type ToAgree = { readonly own: readonly Score[]; readonly isWhole: boolean }

/**
 * What an appraiser would agree with on a sheet under appraisal; undefined where it needs them, or they are through: points are
 * missing, or they gave other points in one of their fields. With nothing left of any field the sheet only goes on.
 */
export function toAgree(
  set: CriteriaSet,
  scores: Scores,
  fields: ReadonlySet<string | null>,
): ToAgree | undefined {
  const fieldOf = fieldsOf(set.criteria)
  const isMine = ({ code }: Criterion) => fields.has(fieldOf.get(code) ?? null)
  const rows = applicable(set, scores)
  const left = rows.filter(({ score }) => score.appraisedPoints === null)
  const own = left.filter(({ criterion }) => isMine(criterion)).map(({ score }) => score)
  const differs = rows.some(({ criterion, score }) => isMine(criterion) && isChanged(score))
  const isDone = own.length === 0 && left.length > 0
  if (isDone || differs || own.some(({ selfPoints }) => selfPoints === null)) return undefined
  return { own, isWhole: own.length === left.length }
}

const isChanged = ({ selfPoints, appraisedPoints }: Score): boolean =>
  selfPoints !== null && appraisedPoints !== null && selfPoints !== appraisedPoints

/**
 * What the council would take over as appraised; undefined where the sheet needs it: a row without points, an explanation that
 * was not answered, or one that was answered otherwise than the unit asked and not decided yet.
 */
export function toSettle(
  { state }: Pick<Sheet, 'state'>,
  set: CriteriaSet,
  scores: Scores,
): readonly Score[] | undefined {
  if (!mayMoveSheet('finalise', state)) return undefined
  const rows = applicable(set, scores).map(({ score }) => score)
  const isOpen = rows.some(
    (score) => (score.finalPoints ?? score.appraisedPoints) === null || isDisputed(score, state),
  )
  return isOpen ? undefined : rows.filter(({ finalPoints }) => finalPoints === null)
}

function isDisputed(score: Score, state: Sheet['state']): boolean {
  const standing = standingOf(score, state)
  return standing === 'explained' || (standing === 'answered' && score.selfPoints !== score.appraisedPoints)
}

const applicable = (set: CriteriaSet, scores: Scores) =>
  scoredRows(set.criteria).flatMap((criterion) => {
    const score = scores.get(criterion.id ?? 0)
    return score?.isApplicable ? [{ criterion, score }] : []
  })
