import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { nfc, oneLine } from '../../platform/vietnamese.ts'
import type { Body } from '../body/body.ts'
import type { Edition } from '../edition.ts'
import { writableStates } from '../moves.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { savedSince } from './judge.ts'
import { sameWords } from './same-words.ts'
import { namesOf } from './store.ts'
import { type KeptWhy, keepVersion } from './store-versions.ts'
import { type Written, writeEdition } from './store-write.ts'
import { refusals } from './texts.ts'

export type SaveDraft = {
  readonly editionId: number
  /** The revision that the writer began from. */
  readonly revision: number
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript: string
  readonly correctionNote?: string
}
export type SavedDraft = { readonly revision: number; readonly savedAt: string }

/** After so long a pause what was there is kept as a version. */
export const pauseMinutes = 10

/**
 * Saves what a writer has on the screen. Somebody has saved since: refused at `revision`, nothing is overwritten. The
 * same words again, as a retry sends them, change nothing.
 */
export async function saveDraft(deps: LifeDeps, actor: Actor, input: SaveDraft): Promise<Result<SavedDraft>> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    const words = wordsOf(edition, input)
    if (!(writableStates as readonly string[]).includes(edition.state)) return refuse(refusals.notWritable)
    if (sameWords(edition, words)) return done({ revision: edition.revision, savedAt: edition.savedAt ?? '' })
    if (edition.revision !== input.revision) {
      const name = (await namesOf(tx, [edition])).get(edition.savedBy ?? '') ?? ''
      return savedSince(edition, name)
    }
    if (words.title === '') return refuse(refusals.giveTitle, 'title')
    const now = deps.clock.now()
    const why = keepBefore(edition, actor, now)
    if (why) await keepVersion(tx, edition, why)
    const savedAt = now.toString({ smallestUnit: 'millisecond' })
    await writeEdition(tx, edition.id, words, actor.userId, savedAt)
    return done({ revision: edition.revision + 1, savedAt })
  })
}

const wordsOf = (edition: Edition, input: SaveDraft): Written => ({
  title: oneLine(input.title),
  summary: oneLine(input.summary),
  body: input.body,
  transcript: nfc(input.transcript).trim(),
  correctionNote:
    input.correctionNote === undefined ? edition.correctionNote : oneLine(input.correctionNote) || null,
})

/** Whether the words there are kept before they are written over, and why. */
export function keepBefore(
  { savedBy, savedAt, revision }: Edition,
  { userId }: Actor,
  now: Temporal.Instant,
): KeptWhy | undefined {
  if (revision === 1 || savedAt === null) return undefined
  if (savedBy !== userId) return 'other_person'
  return Temporal.Instant.compare(Temporal.Instant.from(savedAt).add({ minutes: pauseMinutes }), now) <= 0
    ? 'pause'
    : undefined
}
