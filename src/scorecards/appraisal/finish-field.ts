import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { freezeSheet } from '../round/freeze.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { changeSheet, lockSheet } from '../round/store.ts'
import { appraisersOf } from '../round/store-rounds.ts'
import { insertMoves, type Score, scoresOfSheet } from '../round/store-scores.ts'
import type { Criterion } from '../rules/criterion.ts'
import { setOf } from '../sets/store.ts'
import { explainUntil } from './explain-until.ts'
import { fieldsOf, scoredRows } from './fields.ts'
import { fieldsOfActor } from './may-appraise.ts'
import { agreeWith } from './store.ts'
import { refusals } from './texts.ts'

type FinishDeps = Pick<Deps, 'db' | 'clock'>
type OpenRow = { readonly criterion: Criterion; readonly score: Score }

/**
 * The appraiser is through with their fields of a sheet: what they did not touch they agree with. When nothing is left of
 * any field, the sheet is frozen as appraised and the unit's clock starts. Answers whether it did.
 */
export async function finishField(
  deps: FinishDeps,
  actor: Actor,
  sheetId: number,
): Promise<Result<{ readonly isWhole: boolean }>> {
  return deps.db.transaction().execute(async (tx) => {
    const sheet = await lockSheet(tx, actor, sheetId)
    const set = sheet && (await setOf(tx, sheet.setId))
    if (!sheet || !set) return notFound
    const fields = fieldsOfActor(actor, sheet.round.agencyId, await appraisersOf(tx, sheet.round.id))
    if (fields.size === 0) return notFound
    if (!mayMoveSheet('finishAppraisal', sheet.state)) return refuse(refusals.notAppraisingYet)
    const left = await rowsLeft(tx, sheet, set.criteria)
    const fieldOf = fieldsOf(set.criteria)
    const own = left.filter(({ criterion }) => fields.has(fieldOf.get(criterion.code) ?? null))
    const missing = own.filter(({ score }) => score.selfPoints === null)
    if (missing.length > 0) return refuse(codesOf(missing))
    await agree(tx, deps, actor, sheet, own)
    const isWhole = own.length === left.length
    if (isWhole) await startExplaining(tx, deps, actor, sheet)
    await record(tx, actor, deps.clock, {
      action: isWhole ? 'scorecard.appraised' : 'score.field-appraised',
      subject: `sheet:${sheetId}`,
      agencyId: sheet.agencyId,
      detail: { agreed: own.length, left: left.length - own.length },
    })
    return done({ isWhole })
  })
}

/** Rows that apply and have no appraised points yet. */
async function rowsLeft(tx: Tx, sheet: Sheet, criteria: readonly Criterion[]): Promise<readonly OpenRow[]> {
  const scores = await scoresOfSheet(tx, sheet.id)
  return scoredRows(criteria).flatMap((criterion) => {
    const score = scores.get(criterion.id ?? 0)
    return score?.isApplicable && score.appraisedPoints === null ? [{ criterion, score }] : []
  })
}

async function agree(tx: Tx, { clock }: FinishDeps, actor: Actor, sheet: Sheet, rows: readonly OpenRow[]) {
  const at = clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await agreeWith(
    tx,
    sheet.id,
    rows.map(({ score }) => score.criterionId),
    { ...by, at },
  )
  await insertMoves(
    tx,
    rows.map(({ score: { criterionId, selfPoints: points } }) => ({
      ...{ sheetId: sheet.id, criterionId, stage: 'appraised' as const, points, at, ...by },
    })),
  )
}

async function startExplaining(tx: Tx, { clock }: FinishDeps, actor: Actor, sheet: Sheet) {
  const until = explainUntil(clock.today(), sheet.dates.explanationWorkingDays, vietnamCalendar())
  await changeSheet(tx, sheet.id, {
    state: 'explaining',
    appraisedAt: clock.now().toString(),
    explainUntil: until.toString(),
    explainedAt: null,
  })
  await freezeSheet(tx, { sheet, stage: 'appraised', actor, clock })
  const payload = { sheetId: sheet.id, agencyId: sheet.agencyId }
  await announce(tx, clock, { type: 'scorecard.appraised', payload })
}

function codesOf(rows: readonly OpenRow[]) {
  const codes = rows.map(({ criterion }) => criterion.code).join(', ')
  return { vi: refusals.missingPoints.vi(codes), en: refusals.missingPoints.en(codes) }
}
