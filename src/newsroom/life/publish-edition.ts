import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { blockerRefusal } from './blocker-refusal.ts'
import { firstOf, lettingOutRefusal, moveRefusal, revisionRefusal } from './judge.ts'
import { unlessMeanwhile } from './meanwhile.ts'
import { putOut } from './put-out.ts'
import { seenRefusal } from './seen-refusal.ts'

export type PublishEdition = {
  readonly editionId: number
  readonly revision?: number
  /** The mark of all that the person read, see goingOutMark. */
  readonly seen?: string
}

/** Puts an approved text before the readers; what they had in that language is superseded. */
export async function publishEdition(deps: LifeDeps, actor: Actor, input: PublishEdition): Promise<Result> {
  return unlessMeanwhile(() =>
    deps.db.transaction().execute(async (tx) => {
      const hand = await takeEdition(tx, deps, actor, input.editionId)
      if (!hand) return notFound
      const { edition } = hand
      if (edition.state === 'published' && edition.publishedBy === actor.userId) return done()
      const refusal =
        firstOf(
          lettingOutRefusal(actor, hand),
          moveRefusal(edition, 'publish'),
          revisionRefusal(edition, input.revision),
        ) ??
        (await seenRefusal(tx, hand, input.seen)) ??
        (await blockerRefusal(tx, deps, hand))
      if (refusal) return refusal
      await putOut(tx, deps, [{ ...hand, actor, publishedBy: actor.userId }])
      return done()
    }),
  )
}
