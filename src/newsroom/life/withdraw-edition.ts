import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import { isOnBoardOf } from '../permissions.ts'
import type { EditionLang } from '../story.ts'
import { type LifeDeps, takeLive, takeStory } from './at-hand.ts'
import { hide } from './hide.ts'
import { reasonRefusal } from './judge.ts'
import { editionsOfStory } from './store.ts'
import { lockScheduled, stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { causes, refusals } from './texts.ts'

export type WithdrawEdition = {
  readonly storyId: number
  readonly lang: EditionLang
  /** Shown to everybody at the story's address. */
  readonly reason: string
}

/**
 * Takes a text from the portal; its address goes on saying when and why. A correction that was set to go out does not do
 * so by itself any more: somebody decides anew.
 */
export async function withdrawEdition(deps: LifeDeps, actor: Actor, input: WithdrawEdition): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    // First, as publishing does: the new edition before the one it supersedes.
    const scheduled = await lockScheduled(tx, input.storyId, input.lang)
    const hand = await takeLive(tx, deps, actor, input.storyId, input.lang)
    if (!hand) return withoutLive()
    const { edition, facts, boards } = hand
    if (!isOnBoardOf(actor, boards, facts.agencyId)) return refuse(refusals.notOnBoard)
    const reason = nfc(input.reason).trim()
    const refusal = reasonRefusal(reason)
    if (refusal) return refusal
    await stepEdition(tx, edition.id, {
      state: 'withdrawn',
      withdrawnAt: deps.clock.now().toString(),
      withdrawnBy: actor.userId,
      withdrawalReason: reason,
    })
    await hide(tx, edition)
    const told = { action: 'story.withdrawn', detail: { reason }, isAnnounced: true, dropsPages: true }
    if (scheduled)
      await stepEdition(tx, scheduled.id, { state: 'approved', scheduledFor: null, scheduledBy: null })
    await tell(tx, deps, actor, hand, told)
    if (scheduled)
      await tell(
        tx,
        deps,
        actor,
        { edition: scheduled, facts },
        { action: 'story.unscheduled', detail: { reason: causes.withdrawn.vi } },
      )
    return done()

    /** Withdrawn already by the same words of the same person: a retry. */
    async function withoutLive(): Promise<Result> {
      const story = await takeStory(tx, deps, actor, input.storyId)
      if (!story) return notFound
      const last = (await editionsOfStory(tx, input.storyId)).find(
        ({ lang, outAt }) => lang === input.lang && outAt !== null,
      )
      const isRetry =
        last?.state === 'withdrawn' &&
        last.withdrawnBy === actor.userId &&
        last.withdrawalReason === nfc(input.reason).trim()
      return isRetry ? done() : refuse(refusals.notLive)
    }
  })
}
