import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { mayForce } from '../permissions.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { firstOf, moveRefusal, reasonRefusal } from './judge.ts'
import { unlessMeanwhile } from './meanwhile.ts'
import { putOut } from './put-out.ts'
import { blockersOf } from './store-blockers.ts'
import { refusals } from './texts.ts'

export type ForcePublishEdition = { readonly editionId: number; readonly reason: string }

/**
 * In an emergency the head of a reviewing board puts a text out alone, with a reason. What readers cannot do without
 * still stands in the way; every other reason that stood is written down. It is flagged until another board member has
 * looked.
 */
export async function forcePublishEdition(
  deps: LifeDeps,
  actor: Actor,
  input: ForcePublishEdition,
): Promise<Result> {
  return unlessMeanwhile(() =>
    deps.db.transaction().execute(async (tx) => {
      const hand = await takeEdition(tx, deps, actor, input.editionId)
      if (!hand) return notFound
      const { edition, facts, boards } = hand
      const reason = nfc(input.reason).trim()
      const isRetry =
        edition.state === 'published' &&
        edition.publishedBy === actor.userId &&
        edition.forcedReason === reason
      if (isRetry) return done()
      if (!mayForce(actor, boards, facts.agencyId)) return refuse(refusals.notChief)
      const refusal = firstOf(reasonRefusal(reason), moveRefusal(edition, 'forcePublish'))
      if (refusal) return refusal
      const { blockers } = await blockersOf({ db: tx, clock: deps.clock }, edition, facts)
      const hard = blockers.filter(({ isHard }) => isHard)
      if (hard[0]) return refuse(hard[0].text)
      const standing = blockers.map(({ text }) => text)
      await putOut(tx, deps, [{ ...hand, actor, publishedBy: actor.userId, forced: { reason, standing } }])
      return done()
    }),
  )
}
