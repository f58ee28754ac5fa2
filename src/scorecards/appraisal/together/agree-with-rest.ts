import type { Actor } from '../../../platform/actor.ts'
import { vietnamCalendar } from '../../../platform/calendar/index.ts'
import type { Tx } from '../../../platform/database/open.ts'
import { recordAll } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { announceAll } from '../../../platform/outbox.ts'
import { done, notFound, type Result } from '../../../platform/result.ts'
import { lockSheetsOf } from '../../result/store.ts'
import { mayMoveSheet, type Sheet } from '../../round/round.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { appraisersOf, lockRound } from '../../round/store-rounds.ts'
import { insertMoves } from '../../round/store-scores.ts'
import { explainUntil } from '../explain-until.ts'
import { fieldsOfActor } from '../may-appraise.ts'
import { type SheetsAtHand, withScores } from './at-hand.ts'
import { toAgree } from './choose.ts'
import { freezeMany } from './freeze-many.ts'
import { agreeWithMany, moveToExplanation } from './store.ts'

type AgreeDeps = Pick<Deps, 'db' | 'clock'>
export type Agreed = { readonly sheets: number; readonly whole: number }

/**
 * The appraiser agrees with all sheets of the round on which they gave no other points in their fields. Sheets on which no
 * field is left are frozen as appraised, and their units' clock starts. Pressed twice it agrees once.
 */
export function agreeWithRest(deps: AgreeDeps, actor: Actor, roundId: number): Promise<Result<Agreed>> {
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    const fields = round && fieldsOfActor(actor, round.agencyId, await appraisersOf(tx, roundId))
    if (!round || !fields || fields.size === 0) return notFound
    if (round.state !== 'open') return done({ sheets: 0, whole: 0 })
    await lockSheetsOf(tx, roundId)
    const open = (await sheetsOfRound(tx, roundId)).filter(({ state }) =>
      mayMoveSheet('finishAppraisal', state),
    )
    const atHand = await withScores(tx, open)
    const agreed = agreeable(atHand, fields)
    if (agreed.length === 0) return done({ sheets: 0, whole: 0 })
    const at = deps.clock.now().toString()
    const by = { at, byUser: actor.userId, byName: actor.name }
    const rows = agreed.flatMap(({ sheet, own }) =>
      own.map(({ criterionId, selfPoints: points }) => ({ sheetId: sheet.id, criterionId, points })),
    )
    await agreeWithMany(tx, rows, by)
    await insertMoves(
      tx,
      rows.map((row) => ({ ...row, ...by, stage: 'appraised' as const })),
    )
    const whole = agreed.filter(({ isWhole }) => isWhole).map(({ sheet }) => sheet)
    await startExplaining(tx, deps, actor, whole, atHand)
    await recordAll(
      tx,
      agreed.map(({ sheet, own, isWhole }) => ({
        ...{ actor, at: deps.clock.now() },
        entry: {
          action: isWhole ? 'scorecard.appraised' : 'score.field-appraised',
          subject: `sheet:${sheet.id}`,
          agencyId: sheet.agencyId,
          detail: { agreed: own.length, together: agreed.length },
        },
      })),
    )
    return done({ sheets: agreed.length, whole: whole.length })
  })
}

/** The sheets an appraiser may agree with as they are, each with its rows. */
export const agreeable = ({ sheets, sets, scores }: SheetsAtHand, fields: ReadonlySet<string | null>) =>
  sheets.flatMap((sheet) => {
    const set = sets.get(sheet.setId)
    const found = set && toAgree(set, scores.get(sheet.id) ?? new Map(), fields)
    return found ? [{ sheet, ...found }] : []
  })

async function startExplaining(
  tx: Tx,
  { clock }: AgreeDeps,
  actor: Actor,
  sheets: readonly Sheet[],
  { sets }: SheetsAtHand,
) {
  if (sheets.length === 0) return
  const calendar = vietnamCalendar()
  const until = ({ explanationWorkingDays: days }: Sheet['dates']) =>
    explainUntil(clock.today(), days, calendar).toString()
  const clocks = sheets.map(({ id, dates }) => ({ id, until: until(dates) }))
  await moveToExplanation(tx, clocks, clock.now().toString())
  await freezeMany(tx, { sheets, sets, stage: 'appraised', actor, clock })
  await announceAll(
    tx,
    clock,
    sheets.map(({ id: sheetId, agencyId }) => ({
      type: 'scorecard.appraised',
      payload: { sheetId, agencyId },
    })),
  )
}
