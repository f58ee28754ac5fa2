import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { announce } from '../../platform/outbox.ts'
import type { Edition } from '../edition.ts'
import { storySubject } from '../story.ts'
import { tagsOfStory } from '../tags.ts'
import type { LifeDeps } from './at-hand.ts'
import type { KnownStory } from './store-facts.ts'

type About = { readonly edition: Edition; readonly facts: KnownStory }

/** What happened to an edition: the line of its story's history, and what others hear when it matters to them. */
export type Told = {
  readonly action: string
  readonly detail?: Record<string, unknown>
  /** Whether it is announced under the same name. */
  readonly isAnnounced?: boolean
  /** Whether what readers see has changed. */
  readonly dropsPages?: boolean
}

/** Announces and records, in that order: the history's lock is the last that an act takes. */
export async function tell(
  tx: Tx,
  deps: LifeDeps,
  actor: Actor,
  { edition, facts }: About,
  { action, detail = {}, isAnnounced = false, dropsPages = false }: Told,
): Promise<void> {
  const { id: editionId, storyId, lang, version } = edition
  if (isAnnounced) {
    const payload = { storyId, editionId, lang, version }
    await announce(tx, deps.clock, { type: action, payload }, dropsPages ? pageTags(facts) : [])
  }
  await record(tx, actor, deps.clock, lineAbout({ edition, facts }, action, detail))
}

export const lineAbout = ({ edition, facts }: About, action: string, detail: Record<string, unknown>) => ({
  action,
  subject: storySubject(edition.storyId),
  agencyId: facts.agencyId,
  detail: {
    title: edition.title,
    lang: edition.lang,
    version: edition.version,
    editionId: edition.id,
    ...detail,
  },
})

export const pageTags = (facts: KnownStory): readonly string[] =>
  tagsOfStory({ ...facts, isEvent: facts.event !== null })
