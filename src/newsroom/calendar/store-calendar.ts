import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { notGoneIn } from '../store.ts'
import type { CalendarEvent } from './event.ts'

/**
 * Events that readers may see, each in the reader's language or in Vietnamese. Its sequence is the number of lines in
 * the story's history that tell what readers see, which only ever grows: when a board talks about a draft is its own
 * business.
 */
const events = (lang: Lang, condition: RawBuilder<unknown>, rest: RawBuilder<unknown>) => sql<CalendarEvent>`
  select s.id as story_id, s.slug, s.kind, s.is_sample, e.title, e.summary, e.lang, v.starts_at, v.ends_at,
    v.is_all_day, v.place, greatest(coalesce(h.lines, 0) - 1, 0) as sequence,
    greatest(h.last, e.published_at) as changed_at
  from newsroom.event v
  join newsroom.story s on s.id = v.story_id
  join lateral (
    select title, summary, lang, published_at from newsroom.edition where story_id = s.id and state = 'published'
    order by (lang = ${lang}) desc, (lang = 'vi') desc, lang limit 1
  ) e on true
  left join lateral (
    select count(*)::int as lines, max(at) as last from platform.history
    where subject = 'story:' || s.id and action = any(${seenByReaders}::text[])
  ) h on true
  where ${condition} and ${notGoneIn(lang)} order by v.starts_at, s.id ${rest}`

const seenByReaders = [
  ...['story.published', 'story.forced', 'story.corrected', 'story.withdrawn', 'story.unpublished'],
  'story.facts-changed',
]

/** Everything that takes any of the time between two instants. */
export async function eventsBetween(
  db: Queryable,
  { from, to, lang }: { from: string; to: string; lang: Lang },
): Promise<readonly CalendarEvent[]> {
  const condition = sql`v.starts_at < ${to} and v.ends_at >= ${from}`
  return (await events(lang, condition, sql`limit 1000`).execute(db)).rows
}

/** What is going on or comes next in the province; what stands in an agency's own section only is not put forward. */
export async function nextEvents(
  db: Queryable,
  { now, lang, limit }: { now: string; lang: Lang; limit: number },
): Promise<readonly CalendarEvent[]> {
  return (
    await events(lang, sql`v.ends_at > ${now} and s.province_wide = 'yes'`, sql`limit ${limit}`).execute(db)
  ).rows
}

export async function eventBySlug(
  db: Queryable,
  slug: string,
  lang: Lang,
): Promise<CalendarEvent | undefined> {
  return (await events(lang, sql`s.slug = ${slug}`, sql``).execute(db)).rows[0]
}

/** The days of the first and the last event that readers may see. */
export async function eventSpan(db: Queryable): Promise<{ first: string | null; last: string | null }> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select (min(starts_at) at time zone 'Asia/Ho_Chi_Minh')::date as first,
      (max(starts_at) at time zone 'Asia/Ho_Chi_Minh')::date as last
    from newsroom.event v where exists (
      select from newsroom.edition where story_id = v.story_id and state = 'published')`.execute(db)
  return rows[0] ?? { first: null, last: null }
}
