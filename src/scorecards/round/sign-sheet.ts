import { freezeEvidenceWithin } from '../../activities/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { announce } from '../../platform/outbox.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { ownSheet } from './at-hand.ts'
import { freezeSheet } from './freeze.ts'
import { refusals } from './refusals.ts'
import { mayMoveSheet, type Sheet } from './round.ts'
import { changeSheet } from './store.ts'
import { insertMoves } from './store-scores.ts'
import { refuseLeft } from './submit-sheet.ts'

type SignDeps = Pick<Deps, 'db' | 'clock' | 'files'>

/**
 * The head signs what they saw: points, notes and evidence are frozen under a SHA-256, and with them the activities of
 * the round's days. From here on only the level above sends the sheet back. Signed twice it is signed once.
 */
export function signSheet(
  deps: SignDeps,
  actor: Actor,
  { sheetId, edit }: { readonly sheetId: number; readonly edit: number },
): Promise<Result<{ readonly sha256: string | null }>> {
  return deps.db.transaction().execute(async (tx) => {
    const found = await ownSheet(tx, actor, sheetId)
    if (!found || !actor.is('head', found.sheet.agencyId)) return notFound
    const { sheet } = found
    if (sheet.state === 'appraising' && sheet.signedBy === actor.userId) return done({ sha256: null })
    if (!mayMoveSheet('sign', sheet.state)) return refuse(refusals.notAwaiting)
    if (sheet.edit !== edit) return refuse(refusals.sheetChanged)
    const refusal = refuseLeft(found)
    if (refusal) return refusal
    const at = deps.clock.now().toString()
    const by = { byUser: actor.userId, byName: actor.name }
    await changeSheet(tx, sheetId, {
      ...{ state: 'appraising', signedAt: at, signedBy: actor.userId, signedByName: actor.name },
    })
    await insertMoves(tx, [{ sheetId, criterionId: null, stage: 'signed', at, ...by }])
    const { clock } = deps
    const evidenceSet = await evidenceSetOf(tx, deps, actor, sheet)
    const { sha256 } = await freezeSheet(tx, { sheet, stage: 'self', actor, clock, evidenceSet })
    const payload = { sheetId, agencyId: sheet.agencyId }
    await announce(tx, clock, { type: 'scorecard.signed', payload })
    await record(tx, actor, clock, {
      action: 'scorecard.signed',
      subject: `sheet:${sheetId}`,
      agencyId: sheet.agencyId,
      detail: { round: sheet.round.nameVi, sha256 },
    })
    return done({ sha256 })
  })
}

/** What was done in the days of the round, fixed with its evidence; null when nothing was, or too much for one set. */
async function evidenceSetOf(tx: Tx, deps: SignDeps, actor: Actor, { agencyId, round }: Sheet) {
  const span = { agencyId, from: round.fromDay, to: round.toDay, purpose: round.nameVi }
  const fixed = await freezeEvidenceWithin(tx, deps, actor, span)
  return fixed.ok ? { setId: fixed.value.setId, manifestSha256: fixed.value.manifestSha256 } : null
}
