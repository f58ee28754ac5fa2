import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { notGoneIn } from '../store.ts'
import type { RegisterEntry } from './document.ts'
import type { Filter, Sort } from './filter.ts'

/** A count beyond this is not worth the reader's wait when words are sought. */
export const mostCounted = 2000

const orders: Readonly<Record<Sort, RawBuilder<unknown>>> = {
  moi: sql`r.issued_on desc, r.id desc`,
  cu: sql`r.issued_on, r.id`,
  so: sql`r.number_value nulls last, r.number_key, r.issued_on desc, r.id desc`,
  loai: sql`r.doc_type collate "vi-x-icu", r.issued_on desc, r.id desc`,
}

/**
 * The lines of one page. Documents and plans are each walked in order until there are enough; titles and files are read
 * for the lines that are shown alone.
 */
export async function registerPage(
  db: Queryable,
  filter: Filter,
  { lang, today, limit, offset }: { lang: Lang; today: string; limit: number; offset: number },
): Promise<readonly RegisterEntry[]> {
  const order = orders[filter.sort]
  const enough = limit + offset
  const [stories, plans] = await branches(db, filter, { lang, today })
  const { rows } = await sql<RegisterEntry>`
    with page as materialized (
      select r.*, row_number() over (order by ${order}) as place from (
        (select r.* from ${stories} order by ${order} limit ${enough})
        union all (select r.* from ${plans} order by ${order} limit ${enough})
      ) r order by ${order} limit ${limit} offset ${offset}
    )
    ${entriesOf(sql`page r`, lang)} order by r.place`.execute(db)
  return rows
}

/** How many there are; with words no more than `mostCounted`, so that a common word costs no more than a rare one. */
export async function countRegister(db: Queryable, filter: Filter, reader: Reader): Promise<number> {
  const limit = filter.words.length > 0 ? mostCounted + 1 : null
  const [stories, plans] = await branches(db, filter, reader)
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from (select from ${stories} limit ${limit}) s)::int
      + (select count(*) from (select from ${plans} limit ${limit}) p)::int as count`.execute(db)
  return Math.min(rows[0]?.count ?? 0, limit ?? Number.POSITIVE_INFINITY)
}

type Reader = { readonly lang: Lang; readonly today: string }

/** The two kinds of lines with what is asked of each, as `from … where …` over the alias r. */
export async function branches(
  db: Queryable,
  filter: Filter,
  { lang, today }: Reader,
): Promise<RawBuilder<unknown>[]> {
  const isCommon = filter.words.length > 0 && (await standsOften(db, filter))
  return (['story', 'plan'] as const).map(
    (kind) => sql`${kind === 'story' ? publishedDocuments(lang) : plansAlone} r
      where ${conditions(filter, today)} and ${sought(filter, kind, isCommon)} and ${taken(filter, kind)}`,
  )
}

const taken = ({ isProvinceWide = false }: Filter, kind: 'story' | 'plan') =>
  isProvinceWide && kind === 'story'
    ? sql`exists (select from newsroom.story where id = r.id and province_wide = 'yes')`
    : sql`true`

/** The same lines as in newsroom.register, apart, so that each can be walked along an index of its own. */
const publishedDocuments = (lang: Lang) => sql`(
  select 'story' as source, d.story_id as id, s.slug, d.doc_type, d.number, d.number_key, d.number_value, d.issued_on,
    d.issuer, d.signer, d.signer_title, d.effective_on, d.expires_on, s.is_sample
  from newsroom.document d join newsroom.story s on s.id = d.story_id
  where s.kind = 'document' and exists (
    select from newsroom.edition e where e.story_id = d.story_id and e.state = 'published')
    and ${notGoneIn(lang, sql`d.story_id`)})`

const plansAlone = sql`(
  select source, id, slug, doc_type, number, number_key, number_value, issued_on, issuer, signer, signer_title,
    effective_on, expires_on, is_sample
  from newsroom.register where source = 'plan')`

/** A line with its title in the reader's language, or in Vietnamese, and its files. */
export const entriesOf = (from: RawBuilder<unknown>, lang: Lang) => sql`
  select r.source, r.id, r.slug, r.doc_type, r.number, r.issued_on, r.issuer, r.signer, r.signer_title, r.effective_on,
    r.expires_on, r.is_sample, coalesce(e.title, p.title) as title, coalesce(e.lang, 'vi') as lang,
    coalesce(p.files, e.files, '[]') as files
  from ${from}
  left join newsroom.plan_document p on r.source = 'plan' and p.plan_id = r.id
  left join lateral (
    select e.title, e.lang, (
      select jsonb_agg(jsonb_build_object('sha256', a.sha256, 'name', a.name, 'mediaType', f.media_type, 'size', f.size)
        order by a.position)
      from newsroom.attachment a join platform.file f on f.sha256 = a.sha256
      where a.edition_id = e.id and a.role = 'file') as files
    from newsroom.edition e where r.source = 'story' and e.story_id = r.id and e.state = 'published'
    order by (e.lang = ${lang}) desc, (e.lang = 'vi') desc, e.lang limit 1
  ) e on true`

function conditions(filter: Filter, today: string): RawBuilder<unknown> {
  const { docType, year, issuer, signer, effect } = filter
  const all = [
    docType !== undefined && sql`r.doc_type = ${docType}`,
    year !== undefined && sql`r.issued_on >= ${`${year}-01-01`} and r.issued_on < ${`${year + 1}-01-01`}`,
    issuer !== undefined && sql`r.issuer = ${issuer}`,
    signer !== undefined && sql`r.signer = ${signer}`,
    effect === 'ended' && sql`r.expires_on <= ${today}`,
    effect === 'not-yet' &&
      sql`coalesce(r.effective_on, r.issued_on) > ${today} and (r.expires_on is null or r.expires_on > ${today})`,
    effect === 'valid' &&
      sql`coalesce(r.effective_on, r.issued_on) <= ${today} and (r.expires_on is null or r.expires_on > ${today})`,
  ].filter((one) => one !== false)
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}

/** The words as PostgreSQL takes them; the last one may be a beginning. */
const asked = ({ words }: Filter) =>
  sql`to_tsquery('simple', ${words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')})`

/**
 * All the words in the title and text, or all in one of the files, or the number itself. What stands in few documents
 * is gathered first; what stands in very many is looked for in one document after the other, until there are enough.
 */
function sought(filter: Filter, kind: 'story' | 'plan', isCommon: boolean): RawBuilder<unknown> {
  if (filter.words.length === 0) return sql`true`
  const { numberKey } = filter
  const query = asked(filter)
  const inText = sql`select e.story_id from newsroom.edition e where e.state = 'published' and e.found @@ ${query}`
  const inFile = sql`select e.story_id from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
    where e.state = 'published' and a.found @@ ${query}`
  // `offset 0` keeps the planner from gathering all of them after all.
  const ofStory = isCommon
    ? sql`(exists (${inText} and e.story_id = r.id offset 0) or exists (${inFile} and e.story_id = r.id offset 0))`
    : sql`r.id in (${inText} union all ${inFile})`
  const byWords =
    kind === 'story'
      ? ofStory
      : sql`r.id in (select plan_id from newsroom.plan_document where found @@ ${query})`
  return numberKey === undefined ? byWords : sql`(r.number_key like ${`${numberKey}%`} or ${byWords})`
}

const few = 3000

/** Whether more than a few texts or files have all the words. */
async function standsOften(db: Queryable, filter: Filter): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from (select from newsroom.edition where state = 'published' and found @@ ${asked(filter)}
        limit ${few}) e)::int
      + (select count(*) from (select from newsroom.attachment where found @@ ${asked(filter)} limit ${few}) a)::int
      as count`.execute(db)
  return (rows[0]?.count ?? 0) >= few
}
