import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { mayMoveSheet } from '../round/round.ts'
import { appraisersOf } from '../round/store-rounds.ts'
import { changeScore, insertMoves } from '../round/store-scores.ts'
import type { Points } from '../rules/points.ts'
import { mayAppraise } from './may-appraise.ts'
import { type RowAtHand, refusePoints, refuseStale, rowAtHand } from './row-at-hand.ts'
import { standingOf } from './standing.ts'
import { refusals } from './texts.ts'

export type Appraisal = {
  readonly sheetId: number
  readonly criterionId: number
  /** Which state of the row the appraiser saw. */
  readonly edit: number
  readonly points: Points
  readonly reason: string
}

/**
 * The appraiser of the field gives points, or answers what the unit explained. A reason is owed for every difference from the
 * self-score and for every answer. Of two at once the first wins; the same points sent again change nothing.
 */
export async function appraise(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: Appraisal,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const row = await rowAtHand(tx, actor, input)
    const { sheet, field } = row ?? {}
    if (!row || !sheet) return notFound
    const named = await appraisersOf(tx, sheet.round.id)
    if (!mayAppraise(actor, sheet.round.agencyId, field ?? null, named)) return notFound
    if (isRepeat(row, actor, input)) return done()
    const refusal = judge(row, input)
    if (refusal) return refusal
    const at = deps.clock.now().toString()
    const { sheetId, criterionId, points, reason } = input
    await changeScore(tx, sheetId, criterionId, {
      appraisedPoints: points,
      appraisedReason: reason,
      appraisedBy: actor.userId,
      appraisedByName: actor.name,
      appraisedAt: at,
    })
    const by = { byUser: actor.userId, byName: actor.name }
    await insertMoves(tx, [{ sheetId, criterionId, stage: 'appraised', points, reason, at, ...by }])
    await record(tx, actor, deps.clock, {
      action: 'score.appraised',
      subject: `sheet:${sheetId}`,
      agencyId: sheet.agencyId,
      detail: { criterion: row.criterion.code, self: row.score.selfPoints, points, reason },
    })
    return done()
  })
}

const isRepeat = ({ score }: RowAtHand, actor: Actor, { points, reason }: Appraisal) =>
  score.appraisedPoints === points &&
  score.appraisedReason === reason &&
  score.appraisedBy === actor.userId &&
  standingOf(score, 'explaining') !== 'explained'

function judge(row: RowAtHand, { edit, points, reason }: Appraisal): Refusal | undefined {
  const { sheet, score } = row
  const isAnswer = mayMoveSheet('answer', sheet.state)
  if (!isAnswer && !mayMoveSheet('appraise', sheet.state)) return refuse(refusals.notAppraising)
  if (score.edit !== edit) return refuseStale(row)
  if (isAnswer && reason === '') return refuse(refusals.reasonForAnswer, 'reason')
  if (reason === '' && score.selfPoints !== null && score.selfPoints !== points)
    return refuse(refusals.reasonForChange, 'reason')
  return refusePoints(row, points)
}
