import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayWrite } from '../permissions.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { moveRefusal } from './judge.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

/** Takes a text back from the reviewers to write on. */
export async function takeBackEdition(
  deps: LifeDeps,
  actor: Actor,
  { editionId }: { readonly editionId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, editionId)
    if (!hand) return notFound
    const { edition, facts } = hand
    const isOwn = edition.submittedBy === actor.userId || mayWrite(actor, facts.agencyId)
    if (!isOwn) return refuse(refusals.notOwnSubmission)
    if (edition.state === 'draft') return done()
    const refusal = moveRefusal(edition, 'takeBack')
    if (refusal) return refusal
    await stepEdition(tx, edition.id, { state: 'draft', submittedAt: null, submittedBy: null })
    await tell(tx, deps, actor, hand, { action: 'story.taken-back' })
    return done()
  })
}
