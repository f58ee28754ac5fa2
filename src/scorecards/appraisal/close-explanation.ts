import { type Actor, system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { freezeSheet } from '../round/freeze.ts'
import { mayMoveSheet, type Sheet } from '../round/round.ts'
import { changeSheet, lockSheet, lockSheetForClock } from '../round/store.ts'
import { mayExplain } from './permissions.ts'
import { overdueSheets } from './store.ts'
import { refusals } from './texts.ts'

type CloseDeps = Pick<Deps, 'db' | 'clock'>

/** The unit has nothing more to say: it agrees, or has explained what it does not agree with. */
export async function closeExplanation(deps: CloseDeps, actor: Actor, sheetId: number): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const sheet = await lockSheet(tx, actor, sheetId)
    if (!sheet || !mayExplain(actor, sheet)) return notFound
    if (sheet.state === 'deciding') return done()
    if (!mayMoveSheet('closeExplanation', sheet.state)) return refuse(refusals.notExplaining)
    await close(tx, deps, actor, sheet)
    return done()
  })
}

/** The job behind the working-day clock: what was not explained in time goes on to the council. Answers how many did. */
export async function closeOverdueExplanations(deps: CloseDeps): Promise<number> {
  const ids = await overdueSheets(deps.db, deps.clock.now().toString())
  for (const id of ids)
    await deps.db.transaction().execute(async (tx) => {
      const sheet = await lockSheetForClock(tx, id)
      if (sheet && mayMoveSheet('closeExplanation', sheet.state)) await close(tx, deps, system, sheet)
    })
  return ids.length
}

async function close(tx: Tx, { clock }: CloseDeps, actor: Actor, sheet: Sheet) {
  await changeSheet(tx, sheet.id, { state: 'deciding', explainedAt: clock.now().toString() })
  await freezeSheet(tx, { sheet, stage: 'explained', actor, clock })
  const payload = { sheetId: sheet.id, agencyId: sheet.agencyId }
  await announce(tx, clock, { type: 'scorecard.explained', payload })
  await record(tx, actor, clock, {
    action: 'scorecard.explained',
    subject: `sheet:${sheet.id}`,
    agencyId: sheet.agencyId,
    detail: { byClock: actor === system },
  })
}
