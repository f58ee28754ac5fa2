import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Attachment, EditionLang, Story } from './story.ts'

/** The live edition of each story in the reader's language, or in Vietnamese where there is none. */
export const visible = (lang: EditionLang) => sql`
  newsroom.story s
  join lateral (
    select * from newsroom.edition where story_id = s.id and state = 'published'
    order by (lang = ${lang}) desc, (lang = 'vi') desc, lang limit 1
  ) e on true`

/**
 * The story's address does not say in this language that it was withdrawn; see goneStory. `is not true` has the few that
 * do gathered once and hashed, so that a list is still walked in its order.
 */
export const notGoneIn = (lang: EditionLang, storyId: RawBuilder<unknown> = sql`s.id`) => sql`(${storyId} in (
  select w.story_id from newsroom.edition w
  where w.state = 'withdrawn' and w.lang in (${lang}, 'vi') and not exists (
    select from newsroom.edition p
    where p.story_id = w.story_id and p.state = 'published' and p.lang in (w.lang, ${lang}))) is not true)`

const areas = sql`coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
  where story_id = s.id), '{}')`

export const headline = sql`s.id, s.slug, s.kind, e.lang, e.title, e.summary, s.published_at, s.is_sample,
  ${areas} as reform_areas`

const facts = sql`s.agency_id, s.section_key, s.byline, s.about_plan, s.legacy_views, s.legacy_source,
  coalesce((select json_agg(json_build_object('kind', kind, 'key', key, 'name', name) order by kind, name, key)
    from newsroom.story_label where story_id = s.id), '[]') as labels,
  (select json_build_object('docType', doc_type, 'number', number, 'issuedOn', issued_on, 'issuer', issuer,
    'signer', signer, 'signerTitle', signer_title, 'effectiveOn', effective_on, 'expiresOn', expires_on)
    from newsroom.document where story_id = s.id) as document,
  (select json_build_object('startsAt', starts_at, 'endsAt', ends_at, 'isAllDay', is_all_day, 'place', place)
    from newsroom.event where story_id = s.id) as event`

/** A story as it is read, in the edition nearest to the language asked for; undefined when nothing of it is out. */
export async function storyBySlug(
  db: Queryable,
  slug: string,
  lang: EditionLang,
): Promise<Story | undefined> {
  const { rows } = await sql<Omit<Story, 'attachments' | 'corrections'>>`
    select ${headline}, ${facts}, e.id as edition_id, e.version, e.body, e.text, e.transcript,
      e.published_at as edition_published_at,
      (select array_agg(distinct lang) from newsroom.edition
        where story_id = s.id and state = 'published') as languages
    from ${visible(lang)} where s.slug = ${slug}`.execute(db)
  const story = rows[0]
  if (!story) return undefined
  const corrections = story.version > 1 ? await correctionsOf(db, story.id, story.lang) : []
  return { ...story, corrections, attachments: await attachmentsOf(db, story.editionId) }
}

async function correctionsOf(db: Queryable, storyId: number, lang: EditionLang) {
  const rows = await db
    .selectFrom('newsroom.edition')
    .select(['version', 'publishedAt', 'correctionNote as note'])
    .where('storyId', '=', storyId)
    .where('lang', '=', lang)
    .where('state', 'in', ['published', 'superseded'])
    .where('correctionNote', 'is not', null)
    .orderBy('version', 'desc')
    .execute()
  return rows as Story['corrections']
}

async function attachmentsOf(db: Queryable, editionId: number): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('newsroom.attachment as a')
    .innerJoin('platform.file as f', 'f.sha256', 'a.sha256')
    .select([
      'a.role',
      'a.sha256',
      'a.name',
      'a.label',
      'a.signature',
      'a.signer',
      'f.size',
      'f.mediaType',
      'f.pages',
    ])
    .where('a.editionId', '=', editionId)
    .orderBy('a.position')
    .execute()
  return rows as Attachment[]
}

/** The addresses that are taken. */
export async function storiesKnown(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('newsroom.story').select('slug').execute()
  return new Set(rows.map((row) => row.slug))
}
