import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { longestNote } from './judge-self-score.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import { sendBack } from './send-back.ts'
import { lockSheet } from './store.ts'

/** The head gives the sheet back to the unit officer instead of signing it, and says why. */
export function returnToUnit(
  deps: Pick<Deps, 'db' | 'clock' | 'origin'>,
  actor: Actor,
  { sheetId, reason }: { readonly sheetId: number; readonly reason: string },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const sheet = await lockSheet(tx, actor, sheetId)
    if (!sheet || !actor.is('head', sheet.agencyId)) return notFound
    if (!mayMoveSheet('return', sheet.state)) return refuse(refusals.notAwaiting)
    if (reason === '') return refuse(refusals.sayWhyBack, 'reason')
    if (reason.length > longestNote) return refuse(refusals.shorten, 'reason')
    await sendBack(tx, deps, actor, sheet, 'return', reason)
    return done()
  })
}
