import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { writableStates } from '../moves.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { savedSince } from './judge.ts'
import { sameWords } from './same-words.ts'
import { editionsById, namesOf } from './store.ts'
import { keepVersion, versionText } from './store-versions.ts'
import { writeEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type RestoreVersion = {
  readonly editionId: number
  /** The version to bring back. */
  readonly revision: number
  /** The revision that the writer has before them. */
  readonly from: number
  /** The edition the version belongs to, when it is an earlier one of the same story and language. */
  readonly ofEditionId?: number
}

/** Brings kept words back as a new revision; those that stand now are kept before. */
export async function restoreVersion(
  deps: LifeDeps,
  actor: Actor,
  input: RestoreVersion,
): Promise<Result<{ revision: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    if (!(writableStates as readonly string[]).includes(edition.state)) return refuse(refusals.notWritable)
    const ofEdition = input.ofEditionId ?? edition.id
    const kept = (await isKin()) ? await versionText(tx, ofEdition, input.revision) : undefined
    if (!kept) return refuse(refusals.noVersion)
    const words = { ...kept, correctionNote: edition.correctionNote }
    if (sameWords(edition, words)) return done({ revision: edition.revision })
    if (edition.revision !== input.from) {
      const name = (await namesOf(tx, [edition])).get(edition.savedBy ?? '') ?? ''
      return savedSince(edition, name)
    }
    await keepVersion(tx, edition, 'restored')
    await writeEdition(tx, edition.id, words, actor.userId, deps.clock.now().toString())
    await tell(tx, deps, actor, hand, { action: 'story.restored', detail: { revision: input.revision } })
    return done({ revision: edition.revision + 1 })

    /** Words of another story or language are not brought in through this door. */
    async function isKin() {
      if (ofEdition === edition.id) return true
      // Not locked: kept words do not change, and two locks would want an order.
      const other = (await editionsById(tx, [ofEdition])).get(ofEdition)
      return other?.storyId === edition.storyId && other.lang === edition.lang
    }
  })
}
