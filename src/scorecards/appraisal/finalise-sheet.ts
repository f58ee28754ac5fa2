import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { freezeSheet } from '../round/freeze.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { givenAt } from '../round/score-stages.ts'
import { changeSheet, lockSheet } from '../round/store.ts'
import { insertMoves, scoresOfSheet } from '../round/store-scores.ts'
import { totalsOf } from '../rules/totals.ts'
import { setOf } from '../sets/store.ts'
import { scoredRows } from './fields.ts'
import { mayDecide } from './permissions.ts'
import { settleRest } from './store.ts'
import { refusals } from './texts.ts'

/** The council closes a sheet: what it did not decide otherwise stands as appraised, and the sum is drawn and frozen. */
export async function finaliseSheet(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  sheetId: number,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const sheet = await lockSheet(tx, actor, sheetId)
    if (!sheet || !mayDecide(actor, sheet)) return notFound
    if (sheet.state === 'final') return done()
    if (!mayMoveSheet('finalise', sheet.state)) return refuse(refusals.notDeciding)
    return (await settle(tx, deps, actor, sheet)) ?? done()
  })
}

async function settle(
  tx: Tx,
  { clock }: Pick<Deps, 'clock'>,
  actor: Actor,
  sheet: Sheet,
): Promise<Refusal | undefined> {
  const set = await setOf(tx, sheet.setId)
  if (!set) throw new Error(`sheet ${sheet.id} has no set`)
  const before = await scoresOfSheet(tx, sheet.id)
  const rows = scoredRows(set.criteria).map((criterion) => ({
    criterion,
    score: before.get(criterion.id ?? 0)!,
  }))
  const open = rows.filter(
    ({ score }) => score.isApplicable && (score.finalPoints ?? score.appraisedPoints) === null,
  )
  if (open.length > 0) {
    const codes = open.map(({ criterion }) => criterion.code).join(', ')
    return refuse({ vi: refusals.openRows.vi(codes), en: refusals.openRows.en(codes) })
  }
  await settleRest(tx, sheet.id)
  const at = clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  const settled = rows.filter(({ score }) => score.isApplicable && score.finalPoints === null)
  await insertMoves(
    tx,
    settled.map(({ score: { criterionId, appraisedPoints: points } }) => ({
      ...{ sheetId: sheet.id, criterionId, stage: 'final' as const, points, at, ...by },
    })),
  )
  const scores = await scoresOfSheet(tx, sheet.id)
  const { total, applicableMaximum, index } = totalsOf(set, givenAt(set, scores, 'final'))
  await changeSheet(tx, sheet.id, {
    ...{ state: 'final', finalisedAt: at, finalisedByName: actor.name, total, applicableMaximum },
    indexValue: index,
  })
  await freezeSheet(tx, { sheet, stage: 'final', actor, clock })
  const payload = { sheetId: sheet.id, agencyId: sheet.agencyId }
  await announce(tx, clock, { type: 'scorecard.finalised', payload })
  await record(tx, actor, clock, {
    action: 'scorecard.finalised',
    subject: `sheet:${sheet.id}`,
    agencyId: sheet.agencyId,
    detail: { total, applicableMaximum, index },
  })
  return undefined
}
