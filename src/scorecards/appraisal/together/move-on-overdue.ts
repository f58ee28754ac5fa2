import type { Actor } from '../../../platform/actor.ts'
import { formatDay } from '../../../platform/dates.ts'
import { recordAll } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { announceAll } from '../../../platform/outbox.ts'
import { done, notFound, type Result } from '../../../platform/result.ts'
import { lockSheetsOf } from '../../result/store.ts'
import { mailTexts } from '../../round/mail-texts.ts'
import { sheetPath, tell } from '../../round/mails.ts'
import type { Sheet } from '../../round/round.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { lockRound } from '../../round/store-rounds.ts'
import { insertMoves } from '../../round/store-scores.ts'
import { withScores } from './at-hand.ts'
import { isOverdue, notScored } from './choose.ts'
import { freezeMany } from './freeze-many.ts'
import { giveNothing, moveToAppraisal } from './store.ts'

/**
 * The programme officer moves on what no head signed in time: criteria without points come to nothing, the sheet says that it
 * is unsigned, and the unit is told. Sending one back stays possible. Pressed twice it moves once.
 */
export function moveOnOverdue(
  deps: Pick<Deps, 'db' | 'clock' | 'origin'>,
  actor: Actor,
  roundId: number,
): Promise<Result<{ readonly sheets: number }>> {
  const { clock } = deps
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !actor.is('programme_officer', round.agencyId)) return notFound
    if (round.state !== 'open') return done({ sheets: 0 })
    await lockSheetsOf(tx, roundId)
    const today = clock.today().toString()
    const late = (await sheetsOfRound(tx, roundId)).filter((sheet) => isOverdue(sheet, today))
    if (late.length === 0) return done({ sheets: 0 })
    const { sets, scores } = await withScores(tx, late)
    const rows = late.flatMap(({ id: sheetId, setId, dates }) =>
      notScored(sets.get(setId)!, scores.get(sheetId) ?? new Map()).map(({ criterionId }) => ({
        ...{ sheetId, criterionId, reason: reasonOf(dates) },
      })),
    )
    const by = { at: clock.now().toString(), byUser: actor.userId, byName: actor.name }
    await giveNothing(tx, rows, notGiven)
    await insertMoves(
      tx,
      rows.map((row) => ({ ...row, ...by, stage: 'self' as const, points: 0, isApplicable: true })),
    )
    await freezeMany(tx, { sheets: late, sets, stage: 'self', actor, clock })
    await moveToAppraisal(
      tx,
      late.map(({ id }) => id),
    )
    await tell(tx, deps, ['unit_officer', 'head'], late.map(letterTo(deps.origin)))
    await announceAll(
      tx,
      clock,
      late.map(({ id: sheetId, agencyId }) => ({
        type: 'scorecard.moved-on',
        payload: { sheetId, agencyId },
      })),
    )
    await recordAll(
      tx,
      late.map(({ id, agencyId, dates }) => ({
        ...{ actor, at: clock.now() },
        entry: {
          ...{ action: 'scorecard.moved-on', subject: `sheet:${id}`, agencyId },
          detail: {
            round: round.nameVi,
            reason: reasonOf(dates),
            notGiven: rows.filter(({ sheetId }) => sheetId === id).length,
          },
        },
      })),
    )
    return done({ sheets: late.length })
  })
}

/** In the record it is Vietnamese, as what people write there. */
const notGiven = 'Không tự chấm trong thời hạn.'
const reasonOf = ({ selfDue }: Sheet['dates']): string =>
  `Quá hạn tự chấm ngày ${formatDay(selfDue)}, thủ trưởng chưa ký.`

const letterTo = (origin: string) => (sheet: Sheet) => ({
  key: `sheet:${sheet.id}:moved-on:${sheet.edit}`,
  agencyId: sheet.agencyId,
  write: (agency: string) =>
    mailTexts.movedOn(sheet.round.nameVi, agency, formatDay(sheet.dates.selfDue), origin + sheetPath(sheet)),
})
