import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Lang } from '../platform/i18n.ts'
import type { Attachment, Headline, Story } from './story.ts'

/**
 * The newest edition of each story in the reader's language, or in Vietnamese where there is none. Stories dated after
 * `now` are not there yet.
 */
const visible = (lang: Lang, now: string) => sql`
  newsroom.story s
  join lateral (
    select * from newsroom.edition where story_id = s.id
    order by (lang = ${lang}) desc, (lang = 'vi') desc, version desc limit 1
  ) e on s.published_at <= ${now}`

const areas = sql`coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
  where story_id = s.id), '{}')`

const headline = sql`s.id, s.slug, e.title, e.summary, s.published_at, s.is_sample, ${areas} as reform_areas`

export async function storyBySlug(
  db: Queryable,
  slug: string,
  lang: Lang,
  now: string,
): Promise<Story | undefined> {
  const { rows } = await sql<Omit<Story, 'attachments'>>`
    select ${headline}, s.agency_id, s.about_plan, e.lang, e.body, e.text,
      (select array_agg(distinct lang) from newsroom.edition where story_id = s.id) as languages
    from ${visible(lang, now)} where s.slug = ${slug}`.execute(db)
  const story = rows[0]
  return story && { ...story, attachments: await attachmentsOf(db, story.id) }
}

async function attachmentsOf(db: Queryable, storyId: number): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('newsroom.attachment as a')
    .innerJoin('platform.file as f', 'f.sha256', 'a.sha256')
    .select(['a.sha256', 'a.name', 'a.signature', 'f.size', 'f.mediaType', 'f.pages'])
    .where('a.storyId', '=', storyId)
    .orderBy('a.position')
    .execute()
  return rows as Attachment[]
}

/** Newest first; with an area only stories about it. */
export async function newestStories(
  db: Queryable,
  {
    lang,
    now,
    limit,
    offset = 0,
    area,
  }: { lang: Lang; now: string; limit: number; offset?: number; area?: string },
): Promise<readonly Headline[]> {
  const ofArea = area
    ? sql`where exists (select from newsroom.story_area where story_id = s.id and reform_area = ${area})`
    : sql``
  const { rows } = await sql<Headline>`
    select ${headline} from ${visible(lang, now)} ${ofArea}
    order by s.published_at desc, s.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countStories(db: Queryable, now: string, area?: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from newsroom.story s where s.published_at <= ${now}
    and (${area ?? null}::text is null
      or exists (select from newsroom.story_area where story_id = s.id and reform_area = ${area ?? null}))`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export type StoryHit = Headline & { readonly text: string; readonly attachmentName: string | null }

/**
 * Stories with all the words, in title, text or attached files, most telling first. The words are matched without
 * diacritics; the last one may be a beginning.
 */
export async function searchStories(
  db: Queryable,
  { words, lang, now, limit }: { words: readonly string[]; lang: Lang; now: string; limit: number },
): Promise<readonly StoryHit[]> {
  if (words.length === 0) return []
  const query = words.map((word, i) => (i === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const { rows } = await sql<StoryHit>`
    with asked as (select to_tsquery('simple', ${query}) as q)
    select ${headline}, e.text, a.name as attachment_name
    from asked, ${visible(lang, now)}
    left join lateral (
      select name from newsroom.attachment where story_id = s.id and found @@ (select q from asked) limit 1
    ) a on true
    where s.id in (
      select story_id from newsroom.edition, asked where found @@ q
      union select story_id from newsroom.attachment, asked where found @@ q
    )
    order by ts_rank(e.found, (select q from asked)) desc, s.published_at desc limit ${limit}`.execute(db)
  return rows
}

/** The addresses that are taken. */
export async function storiesKnown(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('newsroom.story').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}
