import type { Deps } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import type { Reading } from '../../platform/visits/reading.ts'
import type { Raters } from './raters.ts'
import { pointsFor, withoutPersonalDetails } from './rating.ts'
import { addRating, addReason, storyToRate } from './store.ts'
import { ratingTexts } from './texts.ts'

export type Rating = {
  readonly slug: string
  readonly wasUseful: boolean
  readonly points: readonly string[]
  readonly words: string
  readonly reader: Reading
  readonly lang: Lang
}

export const ratingTag = (storyId: number): string => `rating:${storyId}`

/**
 * Counts what a reader thinks of a story, once a day. No history: it would be a list of who said what and when.
 */
export async function rateStory(
  deps: Deps,
  raters: Raters,
  { slug, wasUseful, points, words, reader, lang }: Rating,
): Promise<Result<{ isCounted: boolean }>> {
  const story = await storyToRate(deps.db, slug)
  if (!story) return notFound
  const givenOn = deps.clock.today().toString()
  if (!raters.isFirst(story.id, reader, givenOn)) return done({ isCounted: false })

  const reason = {
    storyId: story.id,
    ...{ wasUseful, givenOn },
    points: pointsFor(wasUseful, points),
    words: withoutPersonalDetails(words, ratingTexts.hidden[lang]),
  }
  await deps.db.transaction().execute(async (tx) => {
    await addRating(tx, story.id, wasUseful)
    if (reason.points.length > 0 || reason.words !== '') await addReason(tx, reason)
    await dropPages(tx, [ratingTag(story.id)])
  })
  return done({ isCounted: true })
}
