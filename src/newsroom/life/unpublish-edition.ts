import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc } from '../../platform/vietnamese.ts'
import type { Edition } from '../edition.ts'
import { showFiles } from '../files/show-files.ts'
import { isOnBoardOf } from '../permissions.ts'
import type { EditionLang } from '../story.ts'
import { kindPaths } from '../story-path.ts'
import { type LifeDeps, takeLive, takeStory } from './at-hand.ts'
import { hide } from './hide.ts'
import { reasonRefusal } from './judge.ts'
import { unlessMeanwhile } from './meanwhile.ts'
import { editionsOfStory } from './store.ts'
import type { KnownStory } from './store-facts.ts'
import { forgetPublication, setRedirect } from './store-redirect.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type UnpublishEdition = {
  readonly storyId: number
  readonly lang: EditionLang
  /** For the history only: readers find the address as if nothing had ever stood there. */
  readonly reason: string
  /** A path of the portal to which the address leads from now on. */
  readonly redirectTo?: string
}

/**
 * Takes back what went out by mistake, as if it had never been there: what it had replaced is live again; where it had
 * replaced nothing, the address stays taken and with a redirect leads on. What readers had relied on is not taken back
 * but withdrawn.
 */
export async function unpublishEdition(
  deps: LifeDeps,
  actor: Actor,
  input: UnpublishEdition,
): Promise<Result> {
  return unlessMeanwhile(() =>
    deps.db.transaction().execute(async (tx) => {
      const hand = await takeLive(tx, deps, actor, input.storyId, input.lang)
      if (!hand) return withoutLive()
      const { edition, facts, boards } = hand
      if (!isOnBoardOf(actor, boards, facts.agencyId)) return refuse(refusals.notOnBoard)
      const reason = nfc(input.reason).trim()
      const refusal = reasonRefusal(reason)
      if (refusal) return refusal
      const to = input.redirectTo?.trim() || undefined
      if (to !== undefined && !portalPath.test(to)) return refuse(refusals.badRedirect, 'redirectTo')
      if (to !== undefined && isAddressOf(facts, to)) return refuse(refusals.ownRedirect, 'redirectTo')
      const at = deps.clock.now().toString()
      await stepEdition(tx, edition.id, {
        state: 'unpublished',
        withdrawnAt: at,
        withdrawnBy: actor.userId,
        withdrawalReason: reason,
      })
      const before = replacedBy(edition, await editionsOfStory(tx, input.storyId))
      if (before) await stepEdition(tx, before.id, { state: 'published' })
      await forgetPublication(tx, input.storyId)
      const leads = to !== undefined && !before
      if (leads)
        await setRedirect(tx, { slug: facts.slug, toPath: to, madeBy: actor.userId ?? '', madeAt: at })
      await hide(tx, edition)
      if (before) await showFiles(tx, input.storyId, before.id)
      const detail = {
        reason,
        ...(leads && { redirectTo: to }),
        ...(before && { reinstated: before.version }),
      }
      const told = { action: 'story.unpublished', detail, isAnnounced: true, dropsPages: true }
      await tell(tx, deps, actor, hand, told)
      return done()

      async function withoutLive(): Promise<Result> {
        if (!(await takeStory(tx, deps, actor, input.storyId))) return notFound
        const last = (await editionsOfStory(tx, input.storyId)).find(
          ({ lang, outAt }) => lang === input.lang && outAt !== null,
        )
        const isRetry = last?.state === 'unpublished' && last.withdrawnBy === actor.userId
        return isRetry ? done() : refuse(refusals.notLive)
      }
    }),
  )
}

/** What this edition took the place of, unless that had been withdrawn before. */
function replacedBy({ lang, version }: Edition, editions: readonly Edition[]): Edition | undefined {
  const last = editions.find(
    (one) => one.lang === lang && one.version < version && one.outAt !== null && one.state !== 'unpublished',
  )
  return last?.state === 'superseded' ? last : undefined
}

const portalPath = /^\/(?![/\\])[^\s"'<>\\]*$/

/** One of the addresses of the story itself: a reader would be sent round and round. */
const isAddressOf = ({ slug }: KnownStory, to: string): boolean => {
  const path = to.replace(/[?#].*$/, '').replace(/^\/en(?=\/)/, '')
  return Object.values(kindPaths).some((folder) => path === `${folder}/${slug}`)
}
