import { peopleByIds } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Edition } from '../edition.ts'
import { openStates } from '../moves.ts'
import { mayTend } from '../permissions.ts'
import type { EditionLang } from '../story.ts'
import { type BoardRow, type Boards, boardsOn } from './boards.ts'
import { type KnownStory, storiesById } from './store-facts.ts'

type Reading = Pick<Deps, 'db' | 'clock'>

export const editionColumns = [
  'id',
  'storyId',
  'lang',
  'version',
  'state',
  'revision',
  'title',
  'summary',
  'body',
  'transcript',
  'correctionNote',
  'createdBy',
  'savedAt',
  'savedBy',
  'submittedAt',
  'submittedBy',
  'approvedAt',
  'approvedBy',
  'returnedAt',
  'returnedBy',
  'returnReason',
  'scheduledFor',
  'scheduledBy',
  'publishedAt',
  'outAt',
  'publishedBy',
  'forcedReason',
  'ratifiedAt',
  'ratifiedBy',
  'failedAt',
  'failure',
  'withdrawnAt',
  'withdrawnBy',
  'withdrawalReason',
  'sourceEditionId',
  'sourceRevision',
  'filesChangedBy',
] as const

/** An edition with all that its desk needs, and the names of the people it speaks of. */
export type EditionAtHand = {
  readonly edition: Edition
  readonly facts: KnownStory
  readonly boards: Boards
  readonly names: ReadonlyMap<string, string>
}

/** The edition as the actor may see it: its writers and the boards that review it do, nobody else. */
export async function loadEdition(
  { db, clock }: Reading,
  actor: Actor,
  editionId: number,
): Promise<EditionAtHand | undefined> {
  const edition = (await editionsById(db, [editionId])).get(editionId)
  const facts = edition && (await storiesById(db, [edition.storyId])).get(edition.storyId)
  if (!facts) return undefined
  const boards = await loadBoards(db, clock.today().toString())
  if (!mayTend(actor, boards, facts.agencyId)) return undefined
  return { edition, facts, boards, names: await namesOf(db, [edition]) }
}

/** The story's facts as the actor may see them. */
export async function loadStory(
  { db, clock }: Reading,
  actor: Actor,
  storyId: number,
): Promise<{ readonly facts: KnownStory; readonly boards: Boards } | undefined> {
  const facts = (await storiesById(db, [storyId])).get(storyId)
  const boards = await loadBoards(db, clock.today().toString())
  return facts && mayTend(actor, boards, facts.agencyId) ? { facts, boards } : undefined
}

export async function editionsById(
  db: Queryable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Edition>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('id', 'in', [...ids])
    .execute()
  return new Map((rows as unknown as Edition[]).map((edition) => [edition.id, edition]))
}

/** Every edition of the story, each language's newest first. The caller has loaded the story through the actor. */
export async function editionsOfStory(db: Queryable, storyId: number): Promise<readonly Edition[]> {
  const rows = await db
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('storyId', '=', storyId)
    .orderBy('lang', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows as unknown as Edition[]
}

/** What readers see in that language. */
export const liveEdition = (editions: readonly Edition[], lang: EditionLang): Edition | undefined =>
  editions.find((edition) => edition.lang === lang && edition.state === 'published')

/** What is being made in that language. */
export const openEdition = (editions: readonly Edition[], lang: EditionLang): Edition | undefined =>
  editions.find(
    (edition) => edition.lang === lang && (openStates as readonly string[]).includes(edition.state),
  )

export async function loadBoards(db: Queryable, day: string): Promise<Boards> {
  const rows = await db
    .selectFrom('newsroom.board')
    .select(['agencyId', 'submitsTo', 'publishesItself', 'validFrom', 'validTo'])
    .execute()
  return boardsOn(rows satisfies BoardRow[], day)
}

/** Names of everybody an edition speaks of, by account. */
export async function namesOf(
  db: Queryable,
  editions: readonly Edition[],
): Promise<ReadonlyMap<string, string>> {
  const ids = editions.flatMap((e) =>
    [
      e.createdBy,
      e.savedBy,
      e.submittedBy,
      e.approvedBy,
      e.returnedBy,
      e.scheduledBy,
      e.publishedBy,
      e.ratifiedBy,
      e.withdrawnBy,
    ].filter((id): id is string => id !== null),
  )
  const people = await peopleByIds(db, ids)
  return new Map(people.map(({ userId, fullName }) => [userId, fullName]))
}
