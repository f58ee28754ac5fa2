import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Period } from './period.ts'

/** Which stories' readers: of a section, of an agency, or all. */
export type Scope = { readonly section?: string; readonly agencyId?: number }

/**
 * Views of stories with what the story is. A count's subject is 'story:42', so the story's id is taken from it; what was
 * counted for other pages is left out by the join.
 */
const counted = (table: string, { from, to }: Period, { section, agencyId }: Scope) => sql`
  ${sql.table(`platform.${table}`)} v
  join newsroom.story s on v.subject = 'story:' || s.id
  where v.day between ${from.toString()}::date and ${to.toString()}::date
    and (${section ?? null}::text is null or s.section_key = ${section ?? null})
    and (${agencyId ?? null}::int is null or s.agency_id = ${agencyId ?? null})`

export async function viewsByDay(
  db: Queryable,
  period: Period,
  scope: Scope,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ day: string; views: number }>`
    select v.day, sum(v.views)::bigint as views from ${counted('view_count', period, scope)} group by v.day`.execute(
    db,
  )
  return new Map(rows.map(({ day, views }) => [day, views]))
}

export type Read = { readonly key: string | null; readonly views: number; readonly stories: number }

/** By section, the most read first; a story without a section has none. */
export async function viewsBySection(db: Queryable, period: Period, scope: Scope): Promise<readonly Read[]> {
  const { rows } = await sql<Read>`
    select s.section_key as key, sum(v.views)::bigint as views, count(distinct s.id)::int as stories
    from ${counted('view_count', period, scope)} group by s.section_key order by views desc, key`.execute(db)
  return rows
}

export type ReadStory = {
  readonly storyId: number
  readonly slug: string
  /** Null when readers can no longer see it. */
  readonly title: string | null
  readonly sectionKey: string | null
  readonly agencyId: number
  readonly publishedAt: string | null
  readonly isSample: boolean
  readonly views: number
  /** Since it was published. */
  readonly allViews: number
  readonly legacyViews: number
}

/** Stories by how often they were read in the period; all of them without a limit. */
export async function mostRead(
  db: Queryable,
  period: Period,
  scope: Scope,
  lang: Lang,
  limit?: number,
): Promise<readonly ReadStory[]> {
  const { rows } = await sql<ReadStory>`
    select r.*, (select title from newsroom.live l where l.story_id = r.story_id
        order by (l.lang = ${lang}) desc, (l.lang = 'vi') desc limit 1) as title,
      (select sum(views)::bigint from platform.view_count where subject = 'story:' || r.story_id) as all_views
    from (
      select s.id as story_id, s.slug, s.section_key, s.agency_id, s.published_at, s.is_sample, s.legacy_views,
        sum(v.views)::bigint as views
      from ${counted('view_count', period, scope)}
      group by s.id order by views desc, s.id desc limit ${limit ?? null}::int
    ) r order by r.views desc, r.story_id desc`.execute(db)
  return rows
}

export type Share = { readonly key: string; readonly views: number }

export async function viewsBy(
  db: Queryable,
  what: 'referrer' | 'device',
  period: Period,
  scope: Scope,
): Promise<readonly Share[]> {
  const { rows } = await sql<Share>`
    select v.${sql.ref(what)} as key, sum(v.views)::bigint as views
    from ${counted(`view_${what}`, period, scope)} group by 1 order by views desc, 1`.execute(db)
  return rows
}

/** 'YYYY-MM' → views. */
export async function viewsByMonth(
  db: Queryable,
  period: Period,
  scope: Scope,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ month: string; views: number }>`
    select to_char(v.day, 'YYYY-MM') as month, sum(v.views)::bigint as views
    from ${counted('view_count', period, scope)} group by 1`.execute(db)
  return new Map(rows.map(({ month, views }) => [month, views]))
}

export type Section = { readonly key: string; readonly nameVi: string; readonly nameEn: string }

export const sectionsOf = (db: Queryable): Promise<readonly Section[]> =>
  db.selectFrom('newsroom.section').select(['key', 'nameVi', 'nameEn']).orderBy('position').execute()

/** Agencies that have stories of their own out. */
export async function publishingAgencies(db: Queryable): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('newsroom.story')
    .select('agencyId')
    .distinct()
    .where('publishedAt', 'is not', null)
    .execute()
  return rows.map(({ agencyId }) => agencyId)
}

/** Sample stories that nobody has read yet, with the day they came out. */
export async function unreadSamples(
  db: Queryable,
  now: string,
): Promise<readonly { id: number; publishedAt: string }[]> {
  const { rows } = await sql<{ id: number; publishedAt: string }>`
    select s.id, s.published_at from newsroom.story s
    where s.published_at <= ${now}::timestamptz
      and not exists (select from platform.view_count v where v.subject = 'story:' || s.id)
    order by s.id`.execute(db)
  return rows
}
