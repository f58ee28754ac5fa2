import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { mailTexts } from './mail-texts.ts'
import { sheetPath, tell } from './mails.ts'
import { type Sheet, type SheetMove, sheetMoves } from './round.ts'
import { changeSheet, type SheetChange } from './store.ts'
import { insertMoves } from './store-scores.ts'

/** What a stage had noted of itself and is no longer so once the sheet is back below it. */
const undone: Readonly<Partial<Record<SheetMove, SheetChange>>> = {
  return: { submittedAt: null, submittedByName: null },
  reopenSelf: {
    ...{ submittedAt: null, submittedByName: null, signedAt: null, signedBy: null, signedByName: null },
  },
  reopenAppraisal: { appraisedAt: null, explainUntil: null, explainedAt: null },
  reopenDecision: {
    ...{ finalisedAt: null, finalisedByName: null, total: null, applicableMaximum: null, indexValue: null },
  },
}

/** Moves a locked sheet down a level, with the reason in the log, in the history and in the mail to the unit. */
export async function sendBack(
  tx: Tx,
  deps: Pick<Deps, 'clock' | 'origin'>,
  actor: Actor,
  sheet: Sheet,
  move: SheetMove,
  reason: string,
): Promise<void> {
  const { id: sheetId, agencyId, round } = sheet
  const at = deps.clock.now().toString()
  const by = { byUser: actor.userId, byName: actor.name }
  await changeSheet(tx, sheetId, { state: sheetMoves[move].to, ...undone[move] })
  await insertMoves(tx, [{ sheetId, criterionId: null, stage: 'reopened', reason, at, ...by }])
  const write = (agency: string) =>
    mailTexts.back(round.nameVi, agency, actor.name, reason, `${deps.origin}${sheetPath(sheet)}`)
  await tell(tx, deps, ['unit_officer'], [{ key: `sheet:${sheetId}:back:${sheet.edit}`, agencyId, write }])
  await announce(tx, deps.clock, { type: 'scorecard.reopened', payload: { sheetId, agencyId } })
  await record(tx, actor, deps.clock, {
    action: move === 'return' ? 'scorecard.returned' : 'scorecard.reopened',
    subject: `sheet:${sheetId}`,
    agencyId,
    detail: { round: round.nameVi, from: sheet.state, to: sheetMoves[move].to, reason },
  })
}
