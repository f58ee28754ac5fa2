import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { overseeing } from '../permissions.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { sheetInSight } from '../round/store.ts'
import { evidenceOf, type ScoreEvidence } from '../round/store-evidence.ts'
import { appraisersOf } from '../round/store-rounds.ts'
import { movesOf, type Score, scoresOfSheet } from '../round/store-scores.ts'
import type { Criterion, Scorer } from '../rules/criterion.ts'
import { setOf } from '../sets/store.ts'
import { fieldsOf, inheritedBy, scoredRows, scorerOf } from './fields.ts'
import { mayAppraise } from './may-appraise.ts'
import { mayDecide, mayExplain } from './permissions.ts'
import { type Standing, standingOf } from './standing.ts'
import { type Saying, threadOf } from './thread.ts'

export type PanelView = {
  readonly sheet: Sheet
  readonly criterion: Criterion
  readonly score: Score
  readonly standing: Standing
  readonly scorer: Scorer
  readonly thread: readonly Saying[]
  readonly selfEvidence: readonly ScoreEvidence[]
  /** Who gives points here: those named for the field. */
  readonly appraisers: readonly string[]
  /** What whoever looks may do now; undefined: read. */
  readonly act: 'appraise' | 'answer' | 'explain' | 'decide' | undefined
  readonly isOtherField: boolean
}

/** Everything the panel of one criterion shows once the head has signed; undefined before, and for strangers. */
export async function gatherPanel(
  db: Queryable,
  actor: Actor,
  { sheetId, criterionId }: { readonly sheetId: number; readonly criterionId: number },
): Promise<PanelView | undefined> {
  const sheet = await sheetInSight(db, actor, sheetId)
  if (!sheet || sheet.state === 'scoring' || sheet.state === 'awaiting_head') return undefined
  const [set, scores] = [await setOf(db, sheet.setId), await scoresOfSheet(db, sheetId)]
  const criterion = set && scoredRows(set.criteria).find(({ id }) => id === criterionId)
  const score = scores.get(criterionId)
  if (!set || !criterion || !score) return undefined
  const named = await appraisersOf(db, sheet.round.id)
  const field = fieldsOf(set.criteria).get(criterion.code) ?? null
  const isHidden = !showsAppraisal(actor, sheet)
  const [evidence, moves] = [await evidenceOf(db, sheetId, criterionId), await movesOf(db, sheetId)]
  const isAppraiser = mayAppraise(actor, sheet.round.agencyId, field, named)
  return {
    ...{ sheet, criterion, score: isHidden ? untold(score) : score },
    standing: standingOf(isHidden ? untold(score) : score, sheet.state),
    scorer: scorerOf(inheritedBy(set.criteria, 'scorer'), criterion.code),
    thread: isHidden ? [] : threadOf(moves, evidence, criterionId),
    selfEvidence: evidence.filter(({ stage }) => stage === 'self'),
    appraisers: named.filter((one) => field === null || one.field === field).map(({ userName }) => userName),
    act: score.isApplicable ? actOf(actor, sheet, score, isAppraiser) : undefined,
    isOtherField: actor.is('appraiser', sheet.round.agencyId) && !isAppraiser,
  }
}

/** The unit reads what was appraised once the appraisers are through; whoever oversees the round reads it as it comes. */
const showsAppraisal = (actor: Actor, { state, round }: Sheet): boolean =>
  state !== 'appraising' || overseeing.some((role) => actor.is(role, round.agencyId))

const untold = (score: Score): Score => ({
  ...score,
  appraisedPoints: null,
  appraisedReason: '',
  appraisedAt: null,
})

function actOf(actor: Actor, sheet: Sheet, score: Score, isAppraiser: boolean): PanelView['act'] {
  if (isAppraiser && mayMoveSheet('appraise', sheet.state)) return 'appraise'
  if (isAppraiser && mayMoveSheet('answer', sheet.state) && score.explainedAt !== null) return 'answer'
  if (mayExplain(actor, sheet) && mayMoveSheet('explain', sheet.state) && score.appraisedPoints !== null)
    return 'explain'
  if (mayDecide(actor, sheet) && mayMoveSheet('decide', sheet.state)) return 'decide'
  return undefined
}
