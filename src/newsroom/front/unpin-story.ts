import type { Actor } from '../../platform/actor.ts'
import type { Result } from '../../platform/result.ts'
import { changeFront, type FrontDeps } from './change-front.ts'
import { headlinesById, keepPins } from './store-front.ts'

/** Takes a story off the head of the front page. */
export async function unpinStory(
  deps: FrontDeps,
  actor: Actor,
  { storyId, revision }: { storyId: number; revision: number },
): Promise<Result> {
  return changeFront(deps, actor, revision, async (tx, { pins }) => {
    const rest = pins.filter((pin) => pin.storyId !== storyId)
    if (rest.length === pins.length) return 'already'
    const [story] = await headlinesById(tx, [storyId], 'vi')
    const keep = () =>
      keepPins(tx, rest, { pinnedBy: actor.userId ?? '', pinnedAt: deps.clock.now().toString() })
    return { action: 'front.story-unpinned', detail: { storyId, title: story?.title ?? null }, keep }
  })
}
