import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { visible } from '../store.ts'
import type { StoryKind } from '../story.ts'
import type { RatingPoint, Ratings } from './rating.ts'

export async function ratingsOf(db: Queryable, storyId: number): Promise<Ratings> {
  const row = await db
    .selectFrom('newsroom.rating')
    .select(['useful', 'notUseful'])
    .where('storyId', '=', storyId)
    .executeTakeFirst()
  return row ?? { useful: 0, notUseful: 0 }
}

/** Whether anybody has answered yet. */
export const hasRatings = async (db: Queryable): Promise<boolean> =>
  (await db.selectFrom('newsroom.rating').select('storyId').limit(1).execute()).length > 0

/** The story's id when readers may see it. */
export async function storyToRate(db: Queryable, slug: string) {
  const { rows } = await sql<{ id: number; kind: StoryKind; slug: string }>`
    select s.id, s.kind, s.slug from newsroom.story s where s.slug = ${slug}
      and exists (select from newsroom.edition where story_id = s.id and state = 'published')`.execute(db)
  return rows[0]
}

export const addRating = (tx: Tx, storyId: number, wasUseful: boolean) =>
  sql`
    insert into newsroom.rating as r (story_id, useful, not_useful)
    values (${storyId}, ${wasUseful ? 1 : 0}, ${wasUseful ? 0 : 1})
    on conflict (story_id) do update
      set useful = r.useful + excluded.useful, not_useful = r.not_useful + excluded.not_useful`.execute(tx)

export type NewReason = {
  readonly storyId: number
  readonly wasUseful: boolean
  readonly points: readonly RatingPoint[]
  readonly words: string
  /** The day alone: a moment could be held against the server's log. */
  readonly givenOn: string
}

export const addReason = (tx: Tx, { points, ...reason }: NewReason) =>
  tx
    .insertInto('newsroom.ratingReason')
    .values({ ...reason, points: [...points] })
    .execute()

export type ReasonRow = NewReason & {
  readonly id: number
  readonly readAt: string | null
  readonly slug: string
  readonly kind: StoryKind
  readonly title: string
}

export type ReasonsAsked = {
  readonly lang: Lang
  /** Whose stories the asker's board keeps; undefined for all. */
  readonly agencyIds: readonly number[] | undefined
  readonly storyId?: number
  readonly isUnread: boolean
  readonly limit: number
  readonly offset: number
}

const asked = ({ agencyIds, storyId, isUnread }: Omit<ReasonsAsked, 'lang' | 'limit' | 'offset'>) => sql`
  (${agencyIds === undefined} or s.agency_id = any(${agencyIds ?? []}::integer[]))
  and (${storyId ?? null}::integer is null or r.story_id = ${storyId ?? null}::integer)
  and (${!isUnread} or r.read_at is null)`

/** What readers wrote, the newest first, with the story it is about. */
export async function reasons(db: Queryable, query: ReasonsAsked): Promise<readonly ReasonRow[]> {
  const { rows } = await sql<ReasonRow>`
    select r.id, r.story_id, r.was_useful, r.points, r.words, r.given_on, r.read_at, s.slug, s.kind, e.title
    from ${visible(query.lang)} join newsroom.rating_reason r on r.story_id = s.id
    where ${asked(query)} order by r.id desc limit ${query.limit} offset ${query.offset}`.execute(db)
  return rows
}

export async function countReasons(db: Queryable, query: Parameters<typeof asked>[0]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from newsroom.rating_reason r join newsroom.story s on s.id = r.story_id
    where ${asked(query)}`.execute(db)
  return rows[0]?.count ?? 0
}

/** Notes once that a reason was read; answers the stories it was about. One of another board's stories stays as it is. */
export async function markRead(
  tx: Tx,
  ids: readonly number[],
  agencyIds: readonly number[] | undefined,
  by: { readonly at: string; readonly userId: string },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    update newsroom.rating_reason r set read_at = ${by.at}, read_by = ${by.userId}
    from newsroom.story s
    where s.id = r.story_id and r.id = any(${ids}::integer[]) and r.read_at is null
      and (${agencyIds === undefined} or s.agency_id = any(${agencyIds ?? []}::integer[]))
    returning r.id`.execute(tx)
  return rows.length
}
