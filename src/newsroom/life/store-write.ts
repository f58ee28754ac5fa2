import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import type { Body } from '../body/body.ts'
import { textOf } from '../body/text-of.ts'
import type { Edition } from '../edition.ts'
import { openStates } from '../moves.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import { editionColumns } from './store.ts'

/** An edition is locked before its story, and the history after both, so that no two acts wait for each other. */
export const lockEdition = async (tx: Tx, id: number): Promise<Edition | undefined> =>
  (await tx
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) as unknown as Edition | undefined

/** What of the story is set to go out by itself in that language, locked. */
export const lockScheduled = async (tx: Tx, storyId: number, lang: EditionLang) =>
  (await tx
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('storyId', '=', storyId)
    .where('lang', '=', lang)
    .where('state', '=', 'scheduled')
    .forUpdate()
    .executeTakeFirst()) as unknown as Edition | undefined

/** What readers see of the story in that language, locked. */
export const lockLive = async (tx: Tx, storyId: number, lang: EditionLang): Promise<Edition | undefined> =>
  (await tx
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('storyId', '=', storyId)
    .where('lang', '=', lang)
    .where('state', '=', 'published')
    .forUpdate()
    .executeTakeFirst()) as unknown as Edition | undefined

/**
 * What is being made of the story, locked in the order of ids; what is out is not: publishing locks the new edition
 * before the one it supersedes.
 */
export const lockOpenEditions = (tx: Tx, storyId: number) =>
  tx
    .selectFrom('newsroom.edition')
    .select('id')
    .where('storyId', '=', storyId)
    .where('state', 'in', openStates)
    .orderBy('id')
    .forUpdate()
    .execute()

export const lockStory = (tx: Tx, id: number) =>
  tx.selectFrom('newsroom.story').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

export type StartedStory = {
  readonly agencyId: number
  readonly kind: StoryKind
  readonly provinceWide: 'no' | 'yes'
  readonly createdBy: string
  readonly createdAt: string
}

/**
 * The new story at the first free address of 'tin-moi', 'tin-moi-2', 'tin-moi-3' …; an address that ever was a story's
 * never comes free again.
 */
export async function insertStoryAt(tx: Tx, wanted: string, story: StartedStory): Promise<number> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`
    if (await redirects(tx, slug)) continue
    const row = await tx
      .insertInto('newsroom.story')
      .values({ ...story, slug })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (row) return row.id
  }
}

const redirects = (tx: Tx, slug: string) =>
  tx.selectFrom('newsroom.redirect').select('slug').where('slug', '=', slug).executeTakeFirst()

export type OpenEdition = {
  readonly storyId: number
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript: string
  readonly correctionNote: string | null
  readonly sourceEditionId: number | null
  readonly sourceRevision: number | null
  readonly createdBy: string | null
  readonly at: string
}

/** A new draft, numbered after the language's last; undefined when one is being made already. */
export async function insertOpenEdition(
  tx: Tx,
  { at, ...edition }: OpenEdition,
): Promise<number | undefined> {
  const row = await tx
    .insertInto('newsroom.edition')
    .values({
      ...edition,
      body: JSON.stringify(edition.body),
      text: textOf(edition.body),
      state: 'draft',
      madeAt: at,
      savedAt: at,
      savedBy: edition.createdBy,
      version: sql<number>`1 + coalesce((select max(version) from newsroom.edition
        where story_id = ${edition.storyId} and lang = ${edition.lang}), 0)`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export type Written = {
  readonly title: string
  readonly summary: string
  readonly body: Body
  readonly transcript: string
  readonly correctionNote: string | null
}

/** Writes an edition's words; its revision becomes one higher. The caller holds the lock. */
export const writeEdition = (tx: Tx, id: number, words: Written, by: string | null, at: string) =>
  tx
    .updateTable('newsroom.edition')
    .set((eb) => ({
      ...words,
      body: JSON.stringify(words.body),
      text: textOf(words.body),
      savedBy: by,
      savedAt: at,
      revision: eb('revision', '+', 1),
    }))
    .where('id', '=', id)
    .execute()

type Step = Partial<Omit<Edition, 'id' | 'storyId' | 'body' | 'failure' | 'revision'>>

/** A step in an edition's life: its new state and what is noted of it. The caller holds the lock and has judged. */
export const stepEdition = (tx: Tx, id: number, step: Step) =>
  tx.updateTable('newsroom.edition').set(step).where('id', '=', id).execute()

export const setStory = (
  tx: Tx,
  id: number,
  change: {
    readonly provinceWide?: 'no' | 'proposed' | 'yes'
    readonly proposedAt?: string | null
    readonly proposedBy?: string | null
    readonly publishedAt?: string | null
    readonly publishedBy?: string | null
    readonly reviewOn?: string | null
    readonly reviewToldOn?: string | null
    readonly factsChangedAt?: string
    readonly factsChangedBy?: string | null
    readonly documentUnseenSince?: string | null
    readonly documentChangedBy?: string | null
  },
) => tx.updateTable('newsroom.story').set(change).where('id', '=', id).execute()

/** An edition that never went out goes with all that hangs on it, and its story when nothing else is left of it. */
export async function deleteEdition(tx: Tx, edition: Pick<Edition, 'id' | 'storyId'>): Promise<boolean> {
  await tx.deleteFrom('newsroom.comment').where('editionId', '=', edition.id).execute()
  await tx.deleteFrom('newsroom.edition').where('id', '=', edition.id).execute()
  const { numDeletedRows } = await tx
    .deleteFrom('newsroom.story')
    .where('id', '=', edition.storyId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('newsroom.edition').select('id').where('storyId', '=', edition.storyId))),
    )
    .executeTakeFirst()
  return numDeletedRows > 0n
}
