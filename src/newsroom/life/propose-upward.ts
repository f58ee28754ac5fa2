import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { setStory } from './store-write.ts'
import { tellOfStory } from './tell-of-story.ts'
import { refusals } from './texts.ts'

/** Puts a story of an agency's own section forward for the province's lists. */
export async function proposeUpward(
  deps: LifeDeps,
  actor: Actor,
  { storyId }: { readonly storyId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, storyId)
    if (!story) return notFound
    if (story.facts.provinceWide === 'proposed') return done()
    if (story.facts.provinceWide === 'yes') return refuse(refusals.alreadyProvinceWide)
    const proposed = { proposedAt: deps.clock.now().toString(), proposedBy: actor.userId }
    await setStory(tx, storyId, { provinceWide: 'proposed', ...proposed })
    await tellOfStory(tx, deps, actor, story.facts, { action: 'story.proposed' })
    return done()
  })
}
