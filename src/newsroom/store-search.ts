import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'
import type { EditionLang, StoryKind } from './story.ts'

/** A live edition with all the words it may be found by. */
export type StoryForSearch = {
  readonly storyId: number
  readonly slug: string
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  /** The body, what is said in the video or audio, the facts of the document, the place of the event, the tags. */
  readonly text: string
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly sectionKey: string | null
  readonly agencyId: number
  readonly reformAreas: readonly string[]
  /** The day readers were first told; a document's own day. */
  readonly day: string
  readonly isSample: boolean
}

const live = sql`
  select l.story_id, l.slug, l.kind, l.lang, l.title, l.summary, l.section_key, l.agency_id, l.is_sample,
    concat_ws(E'\n', l.text, nullif(l.transcript, ''), d.doc_type, d.number, d.issuer, d.signer, v.place,
      (select string_agg(name, '. ' order by name) from newsroom.story_label where story_id = l.story_id and kind = 'tag')
    ) as text,
    coalesce((select json_agg(json_build_object('name', a.name, 'text', a.text) order by a.position)
      from newsroom.attachment a where a.edition_id = l.edition_id and a.role <> 'captions'), '[]') as files,
    coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
      where story_id = l.story_id), '{}') as reform_areas,
    coalesce(d.issued_on, (l.published_at at time zone 'Asia/Ho_Chi_Minh')::date) as day
  from newsroom.live l
  left join newsroom.document d on d.story_id = l.story_id
  left join newsroom.event v on v.story_id = l.story_id`

/** What readers see of one story, in each of its languages; nothing when it is not out or was taken back. */
export async function storyForSearch(db: Queryable, storyId: number): Promise<readonly StoryForSearch[]> {
  return (await sql<StoryForSearch>`${live} where l.story_id = ${storyId} order by l.lang`.execute(db)).rows
}

/** The same for the next so many stories after that id, for filling and comparing. */
export async function storiesForSearch(
  db: Queryable,
  after: number,
  limit: number,
): Promise<readonly StoryForSearch[]> {
  const { rows } = await sql<StoryForSearch>`${live}
    where l.story_id in (select distinct story_id from newsroom.live where story_id > ${after} order by story_id limit ${limit})
    order by l.story_id, l.lang`.execute(db)
  return rows
}

/**
 * Which of these texts readers may no longer see. What was withdrawn a moment ago still stands in the index until it is
 * mended.
 */
export async function goneAmong(
  db: Queryable,
  texts: readonly { readonly storyId: number; readonly lang: string }[],
): Promise<readonly { readonly storyId: number; readonly lang: string }[]> {
  const { rows } = await sql<{ storyId: number; lang: string }>`
    select s.id as story_id, shown.lang
    from unnest(${texts.map(({ storyId }) => storyId)}::int[], ${texts.map(({ lang }) => lang)}::text[]) as shown(id, lang)
    join newsroom.story s using (id)
    where not exists (select from newsroom.edition
      where story_id = s.id and lang = shown.lang and state = 'published')`.execute(db)
  return rows
}

/** The headings of the portal by their keys, in their order. */
export async function sectionNames(db: Queryable): Promise<Readonly<Record<string, Text>>> {
  const rows = await db
    .selectFrom('newsroom.section')
    .select(['key', 'nameVi as vi', 'nameEn as en'])
    .orderBy('position')
    .execute()
  return Object.fromEntries(rows.map(({ key, vi, en }) => [key, { vi, en }]))
}
