import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { isOnBoardOf } from '../permissions.ts'
import { type LifeDeps, takeEdition, takeStory } from './at-hand.ts'
import { seenRefusal } from './seen-refusal.ts'
import { setStory } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type ConfirmDocument = {
  /** The edition on whose desk it was read. */
  readonly editionId: number
  /** The mark of all that the person read, see goingOutMark. */
  readonly seen?: string
}

/** Another board member has looked at what was changed of a document that readers see: never who changed it last. */
export async function confirmDocument(deps: LifeDeps, actor: Actor, input: ConfirmDocument): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const story = await takeStory(tx, deps, actor, hand.edition.storyId)
    if (!story) return notFound
    const { facts, boards } = story
    if (!isOnBoardOf(actor, boards, facts.agencyId)) return refuse(refusals.notOnBoard)
    if (facts.documentUnseenSince === null) return done()
    if (facts.documentChangedBy === actor.userId) return refuse(refusals.ownDocument)
    const refusal = await seenRefusal(tx, { ...hand, facts }, input.seen)
    if (refusal) return refusal
    await setStory(tx, facts.id, { documentUnseenSince: null })
    await tell(tx, deps, actor, { ...hand, facts }, { action: 'story.document-confirmed' })
    return done()
  })
}
