import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { keepsPortal } from '../permissions.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { reasonRefusal } from './judge.ts'
import { setStory } from './store-write.ts'
import { tellOfStory } from './tell-of-story.ts'
import { refusals } from './texts.ts'

export type DeclineUpward = { readonly storyId: number; readonly reason: string }

/** The portal's board leaves a story in its agency's section, or sends it back there, and says why. */
export async function declineUpward(deps: LifeDeps, actor: Actor, input: DeclineUpward): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, input.storyId)
    if (!story) return notFound
    if (!keepsPortal(actor, story.boards)) return refuse(refusals.notPortalBoard)
    const reason = nfc(input.reason).trim()
    const refusal = reasonRefusal(reason)
    if (refusal) return refusal
    if (story.facts.provinceWide === 'no') return done()
    await setStory(tx, input.storyId, { provinceWide: 'no', proposedAt: null, proposedBy: null })
    const told = { action: 'story.declined', detail: { reason }, dropsPages: true }
    await tellOfStory(tx, deps, actor, story.facts, told)
    return done()
  })
}
