import { type RawBuilder, sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { headline, notGoneIn, visible } from '../store.ts'
import type { Headline } from '../story.ts'
import type { Block, Pin, Section } from './arrangement.ts'

export type Front = {
  readonly revision: number
  readonly changedAt: string | null
  readonly changedByName: string | null
  readonly arranged: readonly Block[]
  readonly pins: readonly Pin[]
  readonly sections: readonly (Section & { readonly nameVi: string; readonly nameEn: string })[]
}

/** The front page as it was left. With `lock` nobody else changes it before this transaction ends. */
export async function frontAsLeft(db: Queryable, { lock = false } = {}): Promise<Front> {
  const only = db.selectFrom('newsroom.front').select(['revision', 'changedAt', 'changedByName'])
  const state = await (lock ? only.forUpdate() : only).executeTakeFirstOrThrow()
  const arranged = await db
    .selectFrom('newsroom.frontBlock')
    .select(['key', 'count'])
    .orderBy('position')
    .orderBy('key')
    .execute()
  const pins = await db
    .selectFrom('newsroom.pin')
    .select(['storyId', 'until'])
    .orderBy('position')
    .orderBy('storyId')
    .execute()
  const sections = await db
    .selectFrom('newsroom.section')
    .select(['key', 'onHome', 'nameVi', 'nameEn'])
    .orderBy('position')
    .orderBy('key')
    .execute()
  return { ...state, arranged: arranged as Block[], pins: pins as Pin[], sections }
}

/** The blocks in their order, all of them. */
export async function keepBlocks(tx: Tx, blocks: readonly Block[]): Promise<void> {
  await tx.deleteFrom('newsroom.frontBlock').execute()
  await tx
    .insertInto('newsroom.frontBlock')
    .values(blocks.map((block, position) => ({ ...block, position })))
    .execute()
}

/** The pinned stories in their order, all of them; who pinned a story first stays said. */
export async function keepPins(tx: Tx, pins: readonly Pin[], by: { pinnedBy: string; pinnedAt: string }) {
  const ids = pins.map(({ storyId }) => storyId)
  await sql`delete from newsroom.pin where not story_id = any(${ids})`.execute(tx)
  for (const [position, pin] of pins.entries())
    await tx
      .insertInto('newsroom.pin')
      .values({ ...pin, position, ...by })
      .onConflict((oc) => oc.column('storyId').doUpdateSet({ position, until: pin.until }))
      .execute()
}

export const noteChange = (tx: Tx, change: { changedAt: string; changedByName: string }) =>
  tx
    .updateTable('newsroom.front')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .execute()

/** Stories with a live edition, in the order of the ids. */
export const headlinesById = (db: Queryable, ids: readonly number[], lang: Lang) =>
  byId(db, ids, lang, sql`true`)

/** Those of them that readers of this language may see. */
export const readableById = (db: Queryable, ids: readonly number[], lang: Lang) =>
  byId(db, ids, lang, notGoneIn(lang))

async function byId(
  db: Queryable,
  ids: readonly number[],
  lang: Lang,
  condition: RawBuilder<unknown>,
): Promise<readonly Headline[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Headline>`
    select ${headline} from ${visible(lang)} where s.id = any(${ids}) and ${condition}
    order by array_position(${ids}::int[], s.id)`.execute(db)
  return rows
}

export async function idsBySlug(
  db: Queryable,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map()
  const rows = await db
    .selectFrom('newsroom.story')
    .select(['id', 'slug'])
    .where('slug', 'in', slugs)
    .execute()
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}
