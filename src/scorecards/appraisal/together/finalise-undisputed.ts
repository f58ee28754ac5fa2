import type { Actor } from '../../../platform/actor.ts'
import { recordAll } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { announceAll } from '../../../platform/outbox.ts'
import { done, notFound, type Result } from '../../../platform/result.ts'
import { lockSheetsOf } from '../../result/store.ts'
import { mayMoveSheet, type Sheet } from '../../round/round.ts'
import { givenAt } from '../../round/score-stages.ts'
import { sheetsOfRound } from '../../round/store.ts'
import { lockRound } from '../../round/store-rounds.ts'
import { insertMoves, type Score } from '../../round/store-scores.ts'
import { totalsOf } from '../../rules/totals.ts'
import { type SheetsAtHand, withScores } from './at-hand.ts'
import { toSettle } from './choose.ts'
import { freezeMany } from './freeze-many.ts'
import { moveToFinal, type SheetSum, settleMany } from './store.ts'

/**
 * The council closes all sheets that wait for it and on which nobody is of another opinion any more: they stand as appraised,
 * each summed and frozen. What is disputed stays for a decision of its own. Pressed twice it closes once.
 */
export function finaliseUndisputed(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  roundId: number,
): Promise<Result<{ readonly sheets: number }>> {
  const { clock } = deps
  return deps.db.transaction().execute(async (tx) => {
    const round = await lockRound(tx, actor, roundId)
    if (!round || !actor.is('leader', round.agencyId)) return notFound
    if (round.state !== 'open') return done({ sheets: 0 })
    await lockSheetsOf(tx, roundId)
    const waiting = (await sheetsOfRound(tx, roundId)).filter(({ state }) => mayMoveSheet('finalise', state))
    const atHand = await withScores(tx, waiting)
    const settled = settleable(atHand)
    if (settled.length === 0) return done({ sheets: 0 })
    const by = { at: clock.now().toString(), byUser: actor.userId, byName: actor.name }
    const rows = settled.flatMap(({ sheet, rows: some }) =>
      some.map(({ criterionId, appraisedPoints: points }) => ({ sheetId: sheet.id, criterionId, points })),
    )
    await settleMany(tx, rows)
    await insertMoves(
      tx,
      rows.map((row) => ({ ...row, ...by, stage: 'final' as const })),
    )
    const sheets = settled.map(({ sheet }) => sheet)
    const sums = sheets.map((sheet) => sumOf(sheet, atHand))
    await moveToFinal(tx, sums, by)
    await freezeMany(tx, { sheets, sets: atHand.sets, stage: 'final', actor, clock })
    await announceAll(
      tx,
      clock,
      sheets.map(({ id: sheetId, agencyId }) => ({
        type: 'scorecard.finalised',
        payload: { sheetId, agencyId },
      })),
    )
    await recordAll(
      tx,
      sheets.map(({ id, agencyId }, at) => ({
        ...{ actor, at: clock.now() },
        entry: {
          ...{ action: 'scorecard.finalised', subject: `sheet:${id}`, agencyId },
          detail: { ...sums[at], together: sheets.length },
        },
      })),
    )
    return done({ sheets: sheets.length })
  })
}

/** The sheets the council may close as they are, each with the rows that become final as appraised. */
export const settleable = ({ sheets, sets, scores }: SheetsAtHand) =>
  sheets.flatMap((sheet) => {
    const set = sets.get(sheet.setId)
    const rows: readonly Score[] | undefined = set && toSettle(sheet, set, scores.get(sheet.id) ?? new Map())
    return rows ? [{ sheet, rows }] : []
  })

/** A stage that has not spoken leaves what the one before gave: the sum is the same before and after settling. */
function sumOf({ id, setId }: Sheet, { sets, scores }: SheetsAtHand): SheetSum {
  const set = sets.get(setId)!
  const { total, applicableMaximum, index } = totalsOf(
    set,
    givenAt(set, scores.get(id) ?? new Map(), 'final'),
  )
  return { id, total, applicableMaximum, index }
}
