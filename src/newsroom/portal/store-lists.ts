import { type RawBuilder, sql } from 'kysely'
import { zone } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang, Text } from '../../platform/i18n.ts'
import { headline, notGoneIn, visible } from '../store.ts'
import type { EditionLang, Headline } from '../story.ts'
import type { ListFilter } from './list-filter.ts'

/** Only stories with an edition in English, only those without, or both. */
export type Speaks = 'english' | 'no-english' | 'any'

type Fitting = { readonly filter: ListFilter; readonly lang: EditionLang; readonly speaks?: Speaks }

/** The province's lists leave out what stands in an agency's own section only; all, what is gone in their language. */
const fits = ({ filter, lang, speaks = 'any' }: Fitting): RawBuilder<unknown> => sql`
  s.published_at is not null
  and exists (select from newsroom.edition where story_id = s.id and state = 'published')
  and ${notGoneIn(lang)}
  and ${filter.by === 'agency' ? sql`true` : sql`s.province_wide = 'yes'`}
  and ${isOf(filter)}
  and ${speaks === 'any' ? sql`true` : speaks === 'english' ? inEnglish : notInEnglish}`

/**
 * `is true` keeps PostgreSQL from joining: the few stories in English are hashed once and the list is walked in its order,
 * which stays quick however few they are.
 */
const inEnglish = sql`(s.id in (
  select story_id from newsroom.edition where state = 'published' and lang = 'en') is true)`

const notInEnglish = sql`not exists (
  select from newsroom.edition where story_id = s.id and state = 'published' and lang = 'en')`

function isOf(filter: ListFilter): RawBuilder<unknown> {
  switch (filter.by) {
    case 'all':
      return sql`true`
    case 'kind':
      return sql`s.kind = any(${filter.kinds})`
    case 'section':
      return sql`s.section_key = ${filter.key}`
    case 'agency':
      return sql`s.agency_id = ${filter.id}`
    case 'area':
      return sql`exists (select from newsroom.story_area where story_id = s.id and reform_area = ${filter.key})`
    case 'label':
      return sql`exists (select from newsroom.story_label
        where story_id = s.id and kind = ${filter.label} and key = ${filter.key})`
    case 'month':
      return sql`s.published_at >= ${`${filter.month}-01`}::timestamp at time zone ${zone}
        and s.published_at < (${`${filter.month}-01`}::timestamp + interval '1 month') at time zone ${zone}`
  }
}

export type ListAsked = {
  readonly filter: ListFilter
  readonly lang: Lang
  readonly limit: number
  readonly offset?: number
  readonly speaks?: Speaks
}

/** Newest first. The stories are chosen before anything is read of them, so that an index walks the list in order. */
export async function headlinesOf(
  db: Queryable,
  { filter, lang, limit, offset = 0, speaks }: ListAsked,
): Promise<readonly Headline[]> {
  const { rows } = await sql<Headline>`
    with chosen as materialized (
      select s.id from newsroom.story s where ${fits({ filter, lang, speaks })}
      order by s.published_at desc, s.id desc limit ${limit} offset ${offset}
    )
    select ${headline} from ${visible(lang)} where s.id in (select id from chosen)
    order by s.published_at desc, s.id desc`.execute(db)
  return rows
}

/** How many there are, counted no further than `most`. */
export async function countUpTo(db: Queryable, most: number, asked: Fitting): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from newsroom.story s where ${fits(asked)} limit ${most}
    ) counted`.execute(db)
  return rows[0]?.count ?? 0
}

/** The newest of the province in the reader's language or in Vietnamese. */
export const newestStories = (
  db: Queryable,
  { lang, limit, offset, area }: { lang: Lang; limit: number; offset?: number; area?: string },
): Promise<readonly Headline[]> =>
  headlinesOf(db, { lang, limit, offset, filter: area ? { by: 'area', key: area } : { by: 'all' } })

export type MonthCount = { readonly month: string; readonly count: number }

/** How many stories of the province came out in each month, the newest first. */
export async function monthCounts(db: Queryable, lang: Lang = 'vi'): Promise<readonly MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select to_char(month at time zone ${zone}, 'YYYY-MM') as month, count from (
      select date_trunc('month', s.published_at, ${zone}) as month, count(*)::int as count
      from newsroom.story s where ${fits({ filter: { by: 'all' }, lang })} group by 1
    ) counted order by 1 desc`.execute(db)
  return rows
}

export type Section = { readonly key: string; readonly name: Text }

/** The portal's headings in their order. */
export async function sections(db: Queryable): Promise<readonly Section[]> {
  const rows = await db
    .selectFrom('newsroom.section')
    .select(['key', 'nameVi as vi', 'nameEn as en'])
    .orderBy('position')
    .orderBy('key')
    .execute()
  return rows.map(({ key, ...name }) => ({ key, name }))
}

/** A tag as it was written, by its key; undefined when no story that is out carries it. */
export async function tagName(db: Queryable, key: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(l.name, l.key) as name from newsroom.story_label l
    where l.kind = 'tag' and l.key = ${key}
      and exists (select from newsroom.edition where story_id = l.story_id and state = 'published')
    order by l.story_id limit 1`.execute(db)
  return rows[0]?.name
}
