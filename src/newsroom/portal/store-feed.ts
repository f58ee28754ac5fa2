import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { visible } from '../store.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { ListFilter } from './list-filter.ts'
import { headlinesOf } from './store-lists.ts'

export type FeedRow = {
  readonly id: number
  readonly slug: string
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly byline: string | null
  readonly agencyId: number
  readonly reformAreas: readonly string[]
  readonly publishedAt: string
  readonly editionPublishedAt: string
}

const inFeed = 30

/** The newest stories of a feed with their words. An English feed holds what there is in English. */
export async function feedRows(db: Queryable, filter: ListFilter, lang: Lang): Promise<readonly FeedRow[]> {
  const speaks = lang === 'en' ? 'english' : 'any'
  const chosen = await headlinesOf(db, { filter, lang, limit: inFeed, speaks })
  if (chosen.length === 0) return []
  const { rows } = await sql<FeedRow>`
    select s.id, s.slug, s.kind, e.lang, e.title, e.summary, e.text, s.byline, s.agency_id, s.published_at,
      e.published_at as edition_published_at,
      coalesce((select array_agg(reform_area order by reform_area) from newsroom.story_area
        where story_id = s.id), '{}') as reform_areas
    from ${visible(lang)} where s.id = any(${chosen.map(({ id }) => id)}::integer[])
    order by s.published_at desc, s.id desc`.execute(db)
  return rows
}

export type TagCount = { readonly key: string; readonly name: string; readonly count: number }

/** The tags that stories which are out carry most, at most that many. */
export async function commonTags(db: Queryable, most: number): Promise<readonly TagCount[]> {
  const { rows } = await sql<TagCount>`
    select l.key, min(coalesce(l.name, l.key)) as name, count(*)::int as count
    from newsroom.story_label l join newsroom.story s on s.id = l.story_id
    where l.kind = 'tag' and s.province_wide = 'yes'
      and exists (select from newsroom.edition where story_id = s.id and state = 'published')
    group by l.key order by count desc, name limit ${most}`.execute(db)
  return rows
}

/** Agencies that have published something. */
export async function publishingAgencies(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ agencyId: number }>`
    select distinct s.agency_id from newsroom.story s
    where exists (select from newsroom.edition where story_id = s.id and state = 'published')`.execute(db)
  return rows.map(({ agencyId }) => agencyId)
}
