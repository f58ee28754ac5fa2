import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { ownSheet } from './at-hand.ts'
import { measuresOf } from './make-sheets.ts'
import { proposalsOf } from './proposals.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet } from './round.ts'
import type { ScoreDeps } from './score-deps.ts'
import { renewProposals } from './store-sheets.ts'

/** Counts the facts of a sheet again. What a person gave stays; answers how many proposals are others now. */
export function refreshProposals(
  deps: ScoreDeps,
  actor: Actor,
  sheetId: number,
): Promise<Result<{ readonly changed: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    if (!found) return notFound
    const { sheet, set } = found
    if (!mayMoveSheet('score', sheet.state)) return refuse(refusals.notScoring)
    const measured = await measuresOf(tx, deps, sheet.round, [sheet.agencyId])
    const scores = proposalsOf(set, measured.get(sheet.agencyId) ?? new Map())
    const by = { at: deps.clock.now().toString(), byUser: actor.userId, byName: actor.name }
    const changed = await renewProposals(tx, { sheetId, scores }, by)
    if (changed.length > 0)
      await record(tx, actor, deps.clock, {
        action: 'scorecard.counted-again',
        subject: `sheet:${sheetId}`,
        agencyId: sheet.agencyId,
        detail: { changed: changed.length },
      })
    return done({ changed: changed.length })
  })
}
