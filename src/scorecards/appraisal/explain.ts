import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type AddedProofs, proofsOf } from '../round/proofs.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { insertEvidence } from '../round/store-evidence.ts'
import { changeScore, insertMoves } from '../round/store-scores.ts'
import { mayExplain } from './permissions.ts'
import { refuseStale, rowAtHand } from './row-at-hand.ts'
import { refusals } from './texts.ts'

export type Explanation = {
  readonly sheetId: number
  readonly criterionId: number
  readonly edit: number
  readonly text: string
  /** Kept files and links; they are locked at once and never taken away. */
  readonly proofs: AddedProofs
}

/** The unit says why it sees points otherwise, while its clock runs. The same text sent again changes nothing. */
export async function explain(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { sheetId, criterionId, edit, text, proofs }: Explanation,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const row = await rowAtHand(tx, actor, { sheetId, criterionId })
    if (!row || !mayExplain(actor, row.sheet)) return notFound
    const { sheet, score, criterion } = row
    if (text === '') return refuse(refusals.writeExplanation, 'text')
    if (!mayMoveSheet('explain', sheet.state) || isOver(sheet, deps.clock.now()))
      return refuse(refusals.notExplaining)
    if (score.appraisedPoints === null) return refuse(refusals.nothingToExplain)
    const evidence = await proofsOf(tx, sheet.agencyId, 'explanation', proofs)
    if (score.explanation === text && evidence.length === 0) return done()
    if (score.edit !== edit) return refuseStale(row)
    const at = deps.clock.now().toString()
    await changeScore(tx, sheetId, criterionId, { explanation: text, explainedAt: at })
    await insertEvidence(tx, { sheetId, criterionId, at, byName: actor.name }, evidence)
    const by = { byUser: actor.userId, byName: actor.name }
    await insertMoves(tx, [{ sheetId, criterionId, stage: 'explained', reason: text, at, ...by }])
    await record(tx, actor, deps.clock, {
      action: 'score.explained',
      subject: `sheet:${sheetId}`,
      agencyId: sheet.agencyId,
      detail: { criterion: criterion.code, evidence: evidence.length },
    })
    return done()
  })
}

/** The clock stops on the minute, whether or not the job has come by. */
const isOver = ({ explainUntil }: Sheet, now: Temporal.Instant): boolean =>
  explainUntil !== null && Temporal.Instant.compare(now, Temporal.Instant.from(explainUntil)) >= 0
