import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { StoryFacts } from '../edition.ts'

/** A story's facts with what its life has added. Instants are ISO strings. */
export type KnownStory = StoryFacts & {
  /** When its first edition came out; null before. */
  readonly publishedAt: string | null
  readonly createdBy: string | null
  readonly proposedAt: string | null
  readonly proposedBy: string | null
  readonly factsChangedAt: string | null
  readonly factsChangedBy: string | null
  /** Since when what readers see of the document waits for another board member's eyes; null: it does not. */
  readonly documentUnseenSince: string | null
  readonly documentChangedBy: string | null
}

const labels = (kind: string) => sql`coalesce((select array_agg(key order by key) from newsroom.story_label
  where story_id = s.id and kind = ${kind}), '{}')`

/** All that is true of these stories in every language, in one query; what stands in tables of their own comes as JSON. */
export async function storiesById(
  db: Queryable,
  ids: readonly number[],
): Promise<ReadonlyMap<number, KnownStory>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<KnownStory>`
    select s.id, s.slug, s.kind, s.section_key, s.agency_id, s.byline, s.province_wide, s.review_on, s.about_plan,
      s.is_sample, s.published_at, s.created_by, s.proposed_at, s.proposed_by,
      s.facts_changed_at, s.facts_changed_by, s.document_unseen_since, s.document_changed_by,
      coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
        where story_id = s.id), '{}') as reform_areas,
      ${labels('audience')} as audiences, ${labels('place')} as places, ${labels('programme')} as programmes,
      coalesce((select json_agg(json_build_object('key', key, 'name', coalesce(name, key)) order by key)
        from newsroom.story_label where story_id = s.id and kind = 'tag'), '[]') as tags,
      (select json_build_object('docType', doc_type, 'number', number, 'issuedOn', issued_on, 'issuer', issuer,
        'signer', signer, 'signerTitle', signer_title, 'effectiveOn', effective_on, 'expiresOn', expires_on)
        from newsroom.document where story_id = s.id) as document,
      (select json_build_object('startsAt', starts_at, 'endsAt', ends_at, 'isAllDay', is_all_day, 'place', place)
        from newsroom.event where story_id = s.id) as event,
      coalesce((select json_agg(json_build_object('author', author, 'userId', user_id, 'genre', genre,
        'coefficient', coefficient) order by position) from newsroom.royalty_line where story_id = s.id), '[]')
        as royalty_lines
    from newsroom.story s where s.id = any(${[...new Set(ids)]}::integer[])`.execute(db)
  return new Map(rows.map((row) => [row.id, { ...row, event: row.event && inUtc(row.event) }]))
}

/** JSON from PostgreSQL carries the session's offset; elsewhere instants end in Z. */
const inUtc = (event: NonNullable<StoryFacts['event']>) => ({
  ...event,
  startsAt: new Date(event.startsAt).toISOString(),
  endsAt: new Date(event.endsAt).toISOString(),
})
