import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { emptyBody } from '../body/body.ts'
import type { EditionLang } from '../story.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { editionsById, editionsOfStory, liveEdition, openEdition } from './store.ts'
import { vietnameseText } from './store-source.ts'
import { insertOpenEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type StartTranslation = { readonly storyId: number; readonly lang: EditionLang }

/**
 * Begins an edition in another language, with the title of what it translates. Its life is its own. One that is being
 * made already is handed back.
 */
export async function startTranslation(
  deps: LifeDeps,
  actor: Actor,
  { storyId, lang }: StartTranslation,
): Promise<Result<{ editionId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, storyId)
    if (!story) return notFound
    const editions = await editionsOfStory(tx, storyId)
    if (liveEdition(editions, lang)) return refuse(refusals.isOut, 'lang')
    const open = openEdition(editions, lang)
    if (open) return done({ editionId: open.id })
    const source = await vietnameseText(tx, storyId)
    const from = editions.find(({ id }) => id === source?.editionId) ?? editions[0]
    const editionId = await insertOpenEdition(tx, {
      storyId,
      lang,
      title: from?.title ?? story.facts.slug,
      summary: '',
      body: emptyBody,
      transcript: '',
      correctionNote: null,
      sourceEditionId: source?.editionId ?? null,
      sourceRevision: source?.revision ?? null,
      createdBy: actor.userId,
      at: deps.clock.now().toString(),
    })
    const edition = editionId && (await editionsById(tx, [editionId])).get(editionId)
    if (!edition) return refuse(refusals.editionOpen)
    await tell(tx, deps, actor, { edition, facts: story.facts }, { action: 'story.translation-started' })
    return done({ editionId: edition.id })
  })
}
