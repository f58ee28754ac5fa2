import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { longestNote } from './judge-self-score.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet, type Sheet, sheetMoves } from './round.ts'
import { sendBack } from './send-back.ts'
import { lockSheet } from './store.ts'

const ways = ['reopenSelf', 'reopenAppraisal', 'reopenDecision'] as const
export type Reopening = (typeof ways)[number]

/** How this person may send a sheet back one level, as it stands now; undefined: not at all. */
export const reopeningOf = (
  actor: Actor,
  { state, round }: Pick<Sheet, 'state'> & { readonly round: Pick<Sheet['round'], 'agencyId' | 'state'> },
): Reopening | undefined =>
  round.state === 'open'
    ? ways.find((way) => mayMoveSheet(way, state) && actor.is(sheetMoves[way].who[0], round.agencyId))
    : undefined

/** The level above opens again what was handed to it, one level at a time and with a reason that everybody can read. */
export function reopenSheet(
  deps: Pick<Deps, 'db' | 'clock' | 'origin'>,
  actor: Actor,
  { sheetId, reason }: { readonly sheetId: number; readonly reason: string },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const sheet = await lockSheet(tx, actor, sheetId)
    const oversees =
      sheet && ['programme_officer', 'leader'].some((role) => actor.is(role, sheet.round.agencyId))
    if (!sheet || !oversees) return notFound
    const way = reopeningOf(actor, sheet)
    if (!way) return refuse(refusals.notReopenable)
    if (reason === '') return refuse(refusals.sayWhyBack, 'reason')
    if (reason.length > longestNote) return refuse(refusals.shorten, 'reason')
    await sendBack(tx, deps, actor, sheet, way, reason)
    return done()
  })
}
