import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { announce } from '../../platform/outbox.ts'
import { storySubject } from '../story.ts'
import type { LifeDeps } from './at-hand.ts'
import { editionsOfStory, liveEdition } from './store.ts'
import { type KnownStory, storiesById } from './store-facts.ts'
import { pageTags } from './tell.ts'

export type ToldOfStory = {
  readonly action: string
  readonly detail?: Record<string, unknown>
  /** Whether pages with the story change, when readers have it. */
  readonly dropsPages?: boolean
}

/**
 * What happened to a story in all its languages. When readers have it, those who keep something of it hear
 * `story.changed`, and the pages on which it stood or stands now are dropped.
 */
export async function tellOfStory(
  tx: Tx,
  deps: LifeDeps,
  actor: Actor,
  before: KnownStory,
  { action, detail = {}, dropsPages = false }: ToldOfStory,
): Promise<void> {
  const editions = await editionsOfStory(tx, before.id)
  const isOut = editions.some(({ state }) => state === 'published')
  if (dropsPages && isOut) {
    const after = (await storiesById(tx, [before.id])).get(before.id) ?? before
    const tags = [...pageTags(before), ...pageTags(after)]
    await announce(tx, deps.clock, { type: 'story.changed', payload: { storyId: before.id } }, tags)
  }
  const named = liveEdition(editions, 'vi') ?? editions[0]
  await record(tx, actor, deps.clock, {
    action,
    subject: storySubject(before.id),
    agencyId: before.agencyId,
    detail: { title: named?.title ?? before.slug, ...detail },
  })
}
