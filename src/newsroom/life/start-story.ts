import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { oneLine, slugOf } from '../../platform/vietnamese.ts'
import { emptyBody } from '../body/body.ts'
import { mayWrite } from '../permissions.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { LifeDeps } from './at-hand.ts'
import { editionsById, loadBoards } from './store.ts'
import { storiesById } from './store-facts.ts'
import { sameStart } from './store-start.ts'
import { insertOpenEdition, insertStoryAt } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type StartStory = {
  readonly agencyId: number
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly title: string
}
export type StartedStory = { readonly storyId: number; readonly editionId: number }

/**
 * Begins a story with an empty draft. The portal's own board writes for the whole province; all others write for their
 * section until the board takes a story up. The same start sent twice within a minute is one story.
 */
export async function startStory(
  deps: LifeDeps,
  actor: Actor,
  input: StartStory,
): Promise<Result<StartedStory>> {
  const { userId } = actor
  const title = oneLine(input.title)
  if (userId === null || !mayWrite(actor, input.agencyId)) return notFound
  if (title === '') return refuse(refusals.giveTitle, 'title')
  return deps.db.transaction().execute(async (tx) => {
    const at = deps.clock.now()
    const known = await sameStart(tx, {
      ...input,
      title,
      userId,
      since: at.subtract({ minutes: 1 }).toString(),
    })
    if (known) return done(known)
    const boards = await loadBoards(tx, deps.clock.today().toString())
    const storyId = await insertStoryAt(tx, slugOf(title) || input.kind, {
      agencyId: input.agencyId,
      kind: input.kind,
      provinceWide: input.agencyId === boards.portal ? 'yes' : 'no',
      createdBy: userId,
      createdAt: at.toString(),
    })
    const editionId = await insertOpenEdition(tx, {
      storyId,
      lang: input.lang,
      title,
      summary: '',
      body: emptyBody,
      transcript: '',
      correctionNote: null,
      sourceEditionId: null,
      sourceRevision: null,
      createdBy: userId,
      at: at.toString(),
    })
    if (editionId === undefined) throw new Error('a new story has an edition already')
    const edition = (await editionsById(tx, [editionId])).get(editionId)
    const facts = (await storiesById(tx, [storyId])).get(storyId)
    if (edition && facts) await tell(tx, deps, actor, { edition, facts }, { action: 'story.started' })
    return done({ storyId, editionId })
  })
}
