import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { ownSheet } from './at-hand.ts'
import { longestNote } from './judge-self-score.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { isOwn } from './rows.ts'
import { refuseStale } from './stale.ts'
import { changeScore, insertMoves, movesOf } from './store-scores.ts'

export type Applicability = {
  readonly sheetId: number
  readonly criterionId: number
  readonly edit: number
  readonly isApplicable: boolean
  /** Owed when it does not apply. */
  readonly reason: string
}

/** Takes a criterion out of the sheet and its maximum out of the denominator, with the reason; or takes that back. */
export function markNotApplicable(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { sheetId, criterionId, edit, isApplicable, reason }: Applicability,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    const row = found?.rows.find(({ criterion }) => criterion.id === criterionId)
    const score = found?.scores.get(criterionId)
    if (!found || !row || !score) return notFound
    if (!mayMoveSheet('score', found.sheet.state)) return refuse(refusals.notScoring)
    if (!isOwn(row)) return refuse(refusals.notYours)
    const notApplicableReason = isApplicable ? '' : reason
    if (score.isApplicable === isApplicable && score.notApplicableReason === notApplicableReason)
      return done()
    if (score.edit !== edit) return refuseStale(await movesOf(tx, sheetId), criterionId)
    if (!isApplicable && reason === '') return refuse(refusals.sayWhyNot, 'reason')
    if (reason.length > longestNote) return refuse(refusals.shorten, 'reason')
    await changeScore(tx, sheetId, criterionId, { isApplicable, notApplicableReason, selfPoints: null })
    await insertMoves(tx, [
      {
        ...{ sheetId, criterionId, stage: 'self', points: null, isApplicable, reason: notApplicableReason },
        ...{ at: deps.clock.now().toString(), byUser: actor.userId, byName: actor.name },
      },
    ])
    await record(tx, actor, deps.clock, {
      action: isApplicable ? 'score.applies' : 'score.not-applicable',
      subject: `sheet:${sheetId}`,
      agencyId: found.sheet.agencyId,
      detail: { criterion: row.criterion.code, reason: notApplicableReason },
    })
    return done()
  })
}
