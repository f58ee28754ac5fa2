import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { setStory } from './store-write.ts'
import { tellOfStory } from './tell-of-story.ts'
import { refusals } from './texts.ts'

export type MarkReviewed = {
  readonly storyId: number
  /** ISO day of the next look; null: no further one. */
  readonly nextOn: string | null
}

/** Somebody has looked whether a story still holds, and says when the next look is due. */
export async function markReviewed(deps: LifeDeps, actor: Actor, input: MarkReviewed): Promise<Result> {
  const { storyId, nextOn } = input
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, storyId)
    if (!story) return notFound
    if (nextOn !== null && nextOn <= deps.clock.today().toString()) return refuse(refusals.dayPast, 'nextOn')
    if (story.facts.reviewOn === nextOn) return done()
    await setStory(tx, storyId, { reviewOn: nextOn, reviewToldOn: null })
    await tellOfStory(tx, deps, actor, story.facts, { action: 'story.reviewed', detail: { nextOn } })
    return done()
  })
}
