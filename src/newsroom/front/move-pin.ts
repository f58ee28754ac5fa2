import type { Actor } from '../../platform/actor.ts'
import { notFound, type Result } from '../../platform/result.ts'
import { type Direction, moved, pinsOn } from './arrangement.ts'
import { changeFront, type FrontDeps } from './change-front.ts'
import { headlinesById, keepPins } from './store-front.ts'

type MoveInput = { readonly storyId: number; readonly direction: Direction; readonly revision: number }

/** Moves a pinned story one place up or down among those that stand first today. */
export async function movePin(deps: FrontDeps, actor: Actor, input: MoveInput): Promise<Result> {
  const { storyId, direction, revision } = input
  return changeFront(deps, actor, revision, async (tx, { pins }) => {
    const kept = pinsOn(pins, deps.clock.today().toString())
    const at = kept.findIndex((pin) => pin.storyId === storyId)
    if (at < 0) return notFound
    const next = moved(kept, at, direction)
    if (next === kept) return 'already'
    const [story] = await headlinesById(tx, [storyId], 'vi')
    const keep = () =>
      keepPins(tx, next, { pinnedBy: actor.userId ?? '', pinnedAt: deps.clock.now().toString() })
    return { action: 'front.pin-moved', detail: { storyId, title: story?.title ?? null, direction }, keep }
  })
}
