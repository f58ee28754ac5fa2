import type { Actor } from '../../platform/actor.ts'
import { type Result, refuse } from '../../platform/result.ts'
import { mostPins, pinsOn } from './arrangement.ts'
import { changeFront, type FrontDeps } from './change-front.ts'
import { headlinesById, keepPins } from './store-front.ts'
import { refusals, texts } from './texts.ts'

export type PinInput = {
  readonly storyId: number
  /** The last day; null for as long as nobody takes it off. */
  readonly until: string | null
  readonly revision: number
}

/** Puts a story that readers may see at the head of the front page, or changes until when it stands there. */
export async function pinStory(deps: FrontDeps, actor: Actor, input: PinInput): Promise<Result> {
  const { storyId, until, revision } = input
  const today = deps.clock.today().toString()
  return changeFront(deps, actor, revision, async (tx, { pins }) => {
    if (until !== null && until < today) return refuse(texts.dayIsOver, 'until')
    const [story] = await headlinesById(tx, [storyId], 'vi')
    if (!story) return refuse(texts.chooseStory, 'storyId')
    const kept = pinsOn(pins, today)
    const before = kept.find((pin) => pin.storyId === storyId)
    if (before?.until === until) return 'already'
    if (!before && kept.length >= mostPins) return refuse(refusals.tooManyPins(mostPins), 'storyId')
    const next = before
      ? kept.map((pin) => (pin.storyId === storyId ? { storyId, until } : pin))
      : [{ storyId, until }, ...kept]
    const keep = () =>
      keepPins(tx, next, { pinnedBy: actor.userId ?? '', pinnedAt: deps.clock.now().toString() })
    return { action: 'front.story-pinned', detail: { storyId, title: story.title, until }, keep }
  })
}
