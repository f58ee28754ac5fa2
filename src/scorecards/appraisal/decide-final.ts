import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayMoveSheet } from '../round/round.ts'
import { changeScore, insertMoves } from '../round/store-scores.ts'
import type { Points } from '../rules/points.ts'
import { mayDecide } from './permissions.ts'
import { refusePoints, refuseStale, rowAtHand } from './row-at-hand.ts'
import { refusals } from './texts.ts'

export type FinalDecision = {
  readonly sheetId: number
  readonly criterionId: number
  readonly edit: number
  readonly points: Points
  readonly reason: string
}

/** The council settles one row; where it decides otherwise than the appraisal it says why. */
export async function decideFinal(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: FinalDecision,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const row = await rowAtHand(tx, actor, input)
    if (!row || !mayDecide(actor, row.sheet)) return notFound
    const { sheet, score, criterion } = row
    const { sheetId, criterionId, edit, points, reason } = input
    if (score.finalPoints === points && score.finalReason === reason) return done()
    if (!mayMoveSheet('decide', sheet.state)) return refuse(refusals.notDeciding)
    if (score.edit !== edit) return refuseStale(row)
    if (points !== score.appraisedPoints && reason === '') return refuse(refusals.reasonForDecision, 'reason')
    const refusal = refusePoints(row, points)
    if (refusal) return refusal
    await changeScore(tx, sheetId, criterionId, { finalPoints: points, finalReason: reason })
    const by = { byUser: actor.userId, byName: actor.name, at: deps.clock.now().toString() }
    await insertMoves(tx, [{ sheetId, criterionId, stage: 'final', points, reason, ...by }])
    await record(tx, actor, deps.clock, {
      action: 'score.decided',
      subject: `sheet:${sheetId}`,
      agencyId: sheet.agencyId,
      detail: { criterion: criterion.code, appraised: score.appraisedPoints, points, reason },
    })
    return done()
  })
}
