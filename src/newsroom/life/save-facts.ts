import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { StoryFacts } from '../edition.ts'
import { storyPath } from '../story-path.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { changedFacts, factsMark, tidyFacts } from './facts.ts'
import { factsRefusal } from './facts-refusal.ts'
import { editionsOfStory } from './store.ts'
import { dropRedirect, isSlugTaken, setRedirect } from './store-redirect.ts'
import { lockOpenEditions, setStory } from './store-write.ts'
import { hasSection, writeFacts } from './store-write-facts.ts'
import { tellOfStory } from './tell-of-story.ts'
import { refusals } from './texts.ts'

/** What may be changed of a story's facts; what is left out stays. */
export type ChangedFacts = Partial<Omit<StoryFacts, 'id' | 'agencyId' | 'provinceWide' | 'isSample'>>
export type SaveFacts = {
  readonly storyId: number
  readonly facts: ChangedFacts
  /** The mark of the facts that the writer began from, when they came all together in a form. */
  readonly seen?: string
}

/**
 * Saves what is true of a story in every language; who may when is for factsRefusal. A published story's former address
 * leads to the new one; what is changed of a document that readers see waits for another board member's eyes.
 */
export async function saveFacts(deps: LifeDeps, actor: Actor, input: SaveFacts): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    // Against a submission or an approval at this very moment, which looks at the facts under the edition's lock.
    await lockOpenEditions(tx, input.storyId)
    const story = await takeStory(tx, deps, actor, input.storyId)
    if (!story) return notFound
    const { facts: before, boards } = story
    const editions = await editionsOfStory(tx, before.id)
    const refused = factsRefusal(actor, { facts: before, boards, editions })
    if (refused) return refused
    const facts = tidyFacts(input.facts)
    if (!facts.ok) return facts
    const change = facts.value
    const changed = changedFacts(before, change)
    if (changed.length === 0) return done()
    if (input.seen !== undefined && input.seen !== factsMark(before))
      return refuse(refusals.factsChangedMeanwhile, 'seen')
    if (change.sectionKey && !(await hasSection(tx, change.sectionKey)))
      return refuse(refusals.noSuchSection, 'sectionKey')
    // From here on nothing but the address is refused: a refusal takes no redirect away.
    if (change.slug !== undefined && change.slug !== before.slug) {
      await dropOwnRedirect(change.slug)
      if (await isSlugTaken(tx, change.slug, before.id)) return refuse(refusals.slugTaken, 'slug')
    }
    await writeFacts(tx, before.id, change)
    const isRead = editions.some(({ state }) => state === 'published')
    const waits = isRead && changed.includes('document')
    await setStory(tx, before.id, {
      factsChangedAt: deps.clock.now().toString(),
      factsChangedBy: actor.userId,
      ...(waits && {
        documentUnseenSince: before.documentUnseenSince ?? deps.clock.now().toString(),
        documentChangedBy: actor.userId,
      }),
    })
    const wasOut = before.publishedAt !== null
    if (changed.includes('slug') && wasOut)
      await setRedirect(tx, {
        slug: before.slug,
        toPath: storyPath({ kind: change.kind ?? before.kind, slug: change.slug ?? before.slug }),
        madeBy: actor.userId ?? '',
        madeAt: deps.clock.now().toString(),
      })
    const told = {
      action: 'story.facts-changed',
      detail: { changed, ...(waits && { waits }) },
      dropsPages: true,
    }
    await tellOfStory(tx, deps, actor, before, told)
    return done()

    /** A story may go back to an address it had itself. */
    async function dropOwnRedirect(slug: string) {
      const own = storyPath(before)
      await dropRedirect(tx, slug, own)
    }
  })
}
