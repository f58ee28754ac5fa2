import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { recordAll } from '../../platform/history.ts'
import type { Text } from '../../platform/i18n.ts'
import { announceAll } from '../../platform/outbox.ts'
import { showPictures } from '../body/show-pictures.ts'
import type { Edition } from '../edition.ts'
import { showFiles } from '../files/show-files.ts'
import type { LifeDeps } from './at-hand.ts'
import type { KnownStory } from './store-facts.ts'
import { endGuestLinks } from './store-guest-links.ts'
import { markOut, storiesWithFilesOrPictures, supersedeLive } from './store-out.ts'
import { keepVersions } from './store-versions.ts'
import { lineAbout, pageTags } from './tell.ts'

export type Outgoing = {
  readonly edition: Edition
  readonly facts: KnownStory
  /** Who does it: the board member, or the system at the time that one set. */
  readonly actor: Actor
  readonly publishedBy: string | null
  readonly forced?: { readonly reason: string; readonly standing: readonly Text[] }
}

/**
 * Puts judged and locked editions before the readers, all in the caller's transaction: what was live is superseded, files
 * and pictures are public, guests can no longer come in, each has its line in the history and its announcement. Readers
 * are told the planned moment of what was scheduled.
 */
export async function putOut(tx: Tx, deps: LifeDeps, outgoing: readonly Outgoing[]): Promise<void> {
  const now = deps.clock.now()
  const marks = outgoing.map(({ edition, publishedBy, forced }) => ({
    id: edition.id,
    storyId: edition.storyId,
    lang: edition.lang,
    publishedAt: momentOf(edition, now),
    publishedBy,
    forcedReason: forced?.reason ?? null,
  }))
  await supersedeLive(tx, marks)
  await markOut(tx, marks, now.toString())
  await show(tx, outgoing)
  const written = outgoing.map(({ edition }) => edition).filter(({ savedBy }) => savedBy !== null)
  await keepVersions(tx, written, 'published')
  await endGuestLinks(
    tx,
    marks.map(({ id }) => id),
    now.toString(),
  )
  await announceAll(
    tx,
    deps.clock,
    outgoing.map(({ edition: { storyId, id: editionId, lang, version } }) => ({
      type: 'story.published',
      payload: { storyId, editionId, lang, version },
    })),
    outgoing.flatMap(({ edition, facts }) =>
      pageTags({ ...facts, publishedAt: facts.publishedAt ?? momentOf(edition, now) }),
    ),
  )
  await recordAll(
    tx,
    outgoing.map(({ edition, facts, actor, forced }) => ({
      actor,
      at: now,
      entry: lineAbout({ edition, facts }, actionOf(edition, forced), {
        ...(edition.correctionNote && { correctionNote: edition.correctionNote }),
        ...(forced && { reason: forced.reason, standing: forced.standing }),
      }),
    })),
  )
}

/** What the history calls it; others always hear `story.published`. */
const actionOf = ({ correctionNote }: Edition, forced: Outgoing['forced']): string =>
  forced ? 'story.forced' : correctionNote ? 'story.corrected' : 'story.published'

/** A time that was set and has come is the moment readers are told; anything else is now. */
const momentOf = ({ state, scheduledFor }: Edition, now: Temporal.Instant): string => {
  const isDue =
    state === 'scheduled' && scheduledFor !== null && Temporal.Instant.compare(scheduledFor, now) <= 0
  return isDue ? scheduledFor : now.toString()
}

/** Most stories have neither files nor pictures, now or before: those need not be asked one by one. */
async function show(tx: Tx, outgoing: readonly Outgoing[]): Promise<void> {
  const storyIds = outgoing.map(({ edition }) => edition.storyId)
  const some = await storiesWithFilesOrPictures(tx, storyIds)
  for (const { edition } of outgoing) {
    if (!some.has(edition.storyId)) continue
    await showFiles(tx, edition.storyId, edition.id)
    await showPictures(tx, edition.storyId)
  }
}
