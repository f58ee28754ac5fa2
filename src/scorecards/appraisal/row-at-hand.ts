import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { formatMoment } from '../../platform/dates.ts'
import { type Refusal, refuse } from '../../platform/result.ts'
import type { Sheet } from '../round/round.ts'
import { lockSheet } from '../round/store.ts'
import { type Score, scoresOfSheet } from '../round/store-scores.ts'
import { pointsAllowed } from '../rules/bounds.ts'
import type { Criterion } from '../rules/criterion.ts'
import type { Points } from '../rules/points.ts'
import { setOf } from '../sets/store.ts'
import { fieldsOf } from './fields.ts'
import { refusals } from './texts.ts'

export type RowAtHand = {
  readonly sheet: Sheet
  readonly criterion: Criterion
  readonly score: Score
  /** Whose appraiser looks at it; null: any of the round's. */
  readonly field: string | null
}

/** A scored row of a sheet that the actor may see, the sheet locked; undefined for a stranger. */
export async function rowAtHand(
  tx: Tx,
  actor: Actor,
  { sheetId, criterionId }: { readonly sheetId: number; readonly criterionId: number },
): Promise<RowAtHand | undefined> {
  const sheet = await lockSheet(tx, actor, sheetId)
  const set = sheet && (await setOf(tx, sheet.setId))
  const criterion = set?.criteria.find(({ id }) => id === criterionId)
  const score = sheet && (await scoresOfSheet(tx, sheet.id)).get(criterionId)
  if (!set || !criterion || !score) return undefined
  return { sheet, criterion, score, field: fieldsOf(set.criteria).get(criterion.code) ?? null }
}

/** Somebody else was faster: who and when, so that nobody overwrites what they have not seen. */
export function refuseStale({ score }: RowAtHand): Refusal {
  const who = score.appraisedByName ?? '…'
  const when = score.appraisedAt ? formatMoment(score.appraisedAt) : '…'
  return refuse({
    vi: refusals.changedMeanwhile.vi(who, when),
    en: refusals.changedMeanwhile.en(who, when),
  })
}

/** What the criterion's rule does not allow; undefined when it does. */
export function refusePoints({ criterion, score }: RowAtHand, points: Points): Refusal | undefined {
  if (!score.isApplicable) return refuse(refusals.notApplicable)
  const allowed = pointsAllowed(criterion, points)
  return allowed.ok ? undefined : allowed
}
