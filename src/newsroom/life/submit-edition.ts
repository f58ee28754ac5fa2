import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { textOf } from '../body/text-of.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { firstOf, moveRefusal, revisionRefusal } from './judge.ts'
import { seenRefusal } from './seen-refusal.ts'
import { vietnameseText } from './store-source.ts'
import { keepVersion } from './store-versions.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type SubmitEdition = {
  readonly editionId: number
  readonly revision: number
  /** The mark of all that the person read, see goingOutMark. */
  readonly seen?: string
}

/**
 * Puts a draft before the reviewers. Reasons against publishing may still stand: the reviewers see them too. Whoever
 * submits a translation says that it renders the Vietnamese text as it stands.
 */
export async function submitEdition(deps: LifeDeps, actor: Actor, input: SubmitEdition): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    const isRetry =
      edition.state === 'submitted' &&
      edition.submittedBy === actor.userId &&
      edition.revision === input.revision
    if (isRetry) return done()
    const refusal =
      firstOf(moveRefusal(edition, 'submit'), revisionRefusal(edition, input.revision)) ??
      (await seenRefusal(tx, hand, input.seen))
    if (refusal) return refusal
    const hasPictures = edition.body.content.some(({ type }) => type === 'picture')
    if (textOf(edition.body).trim() === '' && !hasPictures) return refuse(refusals.giveBody, 'body')
    const source = edition.lang === 'vi' ? undefined : await vietnameseText(tx, edition.storyId)
    await keepVersion(tx, edition, 'submitted')
    await stepEdition(tx, edition.id, {
      state: 'submitted',
      submittedAt: deps.clock.now().toString(),
      submittedBy: actor.userId,
      approvedAt: null,
      approvedBy: null,
      ...(source && { sourceEditionId: source.editionId, sourceRevision: source.revision }),
    })
    await tell(tx, deps, actor, hand, { action: 'story.submitted', isAnnounced: true })
    return done()
  })
}
