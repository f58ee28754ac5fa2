import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { keepsPortal } from '../permissions.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { setStory } from './store-write.ts'
import { tellOfStory } from './tell-of-story.ts'
import { refusals } from './texts.ts'

/** The portal's board takes a story into the province's lists, put forward or not. */
export async function acceptUpward(
  deps: LifeDeps,
  actor: Actor,
  { storyId }: { readonly storyId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, storyId)
    if (!story) return notFound
    if (!keepsPortal(actor, story.boards)) return refuse(refusals.notPortalBoard)
    if (story.facts.provinceWide === 'yes') return done()
    await setStory(tx, storyId, { provinceWide: 'yes' })
    await tellOfStory(tx, deps, actor, story.facts, { action: 'story.accepted', dropsPages: true })
    return done()
  })
}
