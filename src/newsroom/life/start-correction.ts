import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { copyFiles } from '../files/store-shown.ts'
import type { EditionLang } from '../story.ts'
import { type LifeDeps, takeStory } from './at-hand.ts'
import { editionsById, editionsOfStory, openEdition } from './store.ts'
import { insertOpenEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type StartCorrection = { readonly storyId: number; readonly lang: EditionLang }

/**
 * Begins a correction from what was last out in that language, its files too. What was withdrawn or taken back may come
 * back mended in the same way. One that is being made already is handed back.
 */
export async function startCorrection(
  deps: LifeDeps,
  actor: Actor,
  { storyId, lang }: StartCorrection,
): Promise<Result<{ editionId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const story = await takeStory(tx, deps, actor, storyId)
    if (!story) return notFound
    const editions = await editionsOfStory(tx, storyId)
    const open = openEdition(editions, lang)
    if (open) return done({ editionId: open.id })
    const last = editions.find((edition) => edition.lang === lang && edition.outAt !== null)
    if (!last) return refuse(refusals.notYetOut, 'lang')
    const { title, summary, body, transcript, sourceEditionId, sourceRevision } = last
    const editionId = await insertOpenEdition(tx, {
      ...{ storyId, lang, title, summary, body, transcript, sourceEditionId, sourceRevision },
      correctionNote: null,
      createdBy: actor.userId,
      at: deps.clock.now().toString(),
    })
    const edition = editionId && (await editionsById(tx, [editionId])).get(editionId)
    if (!edition) return refuse(refusals.editionOpen)
    await copyFiles(tx, last.id, edition.id)
    await tell(tx, deps, actor, { edition, facts: story.facts }, { action: 'story.correction-started' })
    return done({ editionId: edition.id })
  })
}
