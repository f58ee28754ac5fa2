import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Lang } from '../platform/i18n.ts'
import type { Attachment, Headline, Story } from './story.ts'

/** The live edition of each story in the reader's language, or in Vietnamese where there is none. */
const visible = (lang: Lang) => sql`
  newsroom.story s
  join lateral (
    select * from newsroom.edition where story_id = s.id and state = 'published'
    order by (lang = ${lang}) desc, (lang = 'vi') desc, lang limit 1
  ) e on true`

const areas = sql`coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
  where story_id = s.id), '{}')`

const headline = sql`s.id, s.slug, e.title, e.summary, s.published_at, s.is_sample, ${areas} as reform_areas`

export async function storyBySlug(db: Queryable, slug: string, lang: Lang): Promise<Story | undefined> {
  const { rows } = await sql<Omit<Story, 'attachments'>>`
    select ${headline}, s.kind, s.agency_id, s.about_plan, e.id as edition_id, e.lang, e.body, e.text,
      (select array_agg(distinct lang) from newsroom.edition
        where story_id = s.id and state = 'published') as languages
    from ${visible(lang)} where s.slug = ${slug}`.execute(db)
  const story = rows[0]
  return story && { ...story, attachments: await attachmentsOf(db, story.editionId) }
}

async function attachmentsOf(db: Queryable, editionId: number): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('newsroom.attachment as a')
    .innerJoin('platform.file as f', 'f.sha256', 'a.sha256')
    .select(['a.sha256', 'a.name', 'a.signature', 'f.size', 'f.mediaType', 'f.pages'])
    .where('a.editionId', '=', editionId)
    .orderBy('a.position')
    .execute()
  return rows as Attachment[]
}

/** Newest first; with an area only stories about it. */
export async function newestStories(
  db: Queryable,
  { lang, limit, offset = 0, area }: { lang: Lang; limit: number; offset?: number; area?: string },
): Promise<readonly Headline[]> {
  const ofArea = area
    ? sql`where exists (select from newsroom.story_area where story_id = s.id and reform_area = ${area})`
    : sql``
  const { rows } = await sql<Headline>`
    select ${headline} from ${visible(lang)} ${ofArea}
    order by s.published_at desc, s.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}

export async function countStories(db: Queryable, area?: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct s.story_id)::int as count from newsroom.live s where (${area ?? null}::text is null
      or exists (select from newsroom.story_area where story_id = s.story_id and reform_area = ${area ?? null}))`.execute(
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
  { words, lang, limit }: { words: readonly string[]; lang: Lang; limit: number },
): Promise<readonly StoryHit[]> {
  if (words.length === 0) return []
  const query = words.map((word, i) => (i === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const { rows } = await sql<StoryHit>`
    with asked as (select to_tsquery('simple', ${query}) as q)
    select ${headline}, e.text, a.name as attachment_name
    from asked, ${visible(lang)}
    left join lateral (
      select name from newsroom.attachment where edition_id = e.id and found @@ (select q from asked) limit 1
    ) a on true
    where s.id in (
      select story_id from newsroom.edition, asked where state = 'published' and found @@ q
      union select e.story_id from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id, asked
        where e.state = 'published' and a.found @@ q
    )
    order by ts_rank(e.found, (select q from asked)) desc, s.published_at desc limit ${limit}`.execute(db)
  return rows
}

/** The addresses that are taken. */
export async function storiesKnown(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('newsroom.story').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}
