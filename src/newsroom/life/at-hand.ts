import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Edition } from '../edition.ts'
import { mayTend } from '../permissions.ts'
import type { EditionLang } from '../story.ts'
import type { Boards } from './boards.ts'
import { loadBoards } from './store.ts'
import { type KnownStory, storiesById } from './store-facts.ts'
import { lockEdition, lockLive, lockStory } from './store-write.ts'

export type LifeDeps = Pick<Deps, 'db' | 'clock'>

/** What an act works on, locked and loaded through the actor. */
export type AtHand = {
  readonly edition: Edition
  readonly facts: KnownStory
  readonly boards: Boards
}

export const takeEdition = async (tx: Tx, deps: LifeDeps, actor: Actor, editionId: number) =>
  around(tx, deps, actor, await lockEdition(tx, editionId))

/** The edition that readers see in that language. */
export const takeLive = async (tx: Tx, deps: LifeDeps, actor: Actor, storyId: number, lang: EditionLang) =>
  around(tx, deps, actor, await lockLive(tx, storyId, lang))

export async function takeStory(tx: Tx, deps: LifeDeps, actor: Actor, storyId: number) {
  if (!(await lockStory(tx, storyId))) return undefined
  const facts = (await storiesById(tx, [storyId])).get(storyId)
  const boards = await loadBoards(tx, deps.clock.today().toString())
  return facts && mayTend(actor, boards, facts.agencyId) ? { facts, boards } : undefined
}

async function around(
  tx: Tx,
  deps: LifeDeps,
  actor: Actor,
  edition: Edition | undefined,
): Promise<AtHand | undefined> {
  const facts = edition && (await storiesById(tx, [edition.storyId])).get(edition.storyId)
  if (!facts) return undefined
  const boards = await loadBoards(tx, deps.clock.today().toString())
  return mayTend(actor, boards, facts.agencyId) ? { edition, facts, boards } : undefined
}
