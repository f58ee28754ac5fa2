import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
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
 * The lines of one page. Which they are is settled on the narrow view first; titles and files are read for those
 * alone.
 */
export async function registerPage(
  db: Queryable,
  filter: Filter,
  { lang, today, limit, offset }: { lang: Lang; today: string; limit: number; offset: number },
): Promise<readonly RegisterEntry[]> {
  const { rows } = await sql<RegisterEntry>`
    with page as materialized (
      select r.*, row_number() over (order by ${orders[filter.sort]}) as place from newsroom.register r
      where ${conditions(filter, today)} order by ${orders[filter.sort]} limit ${limit} offset ${offset}
    )
    ${entriesOf(sql`page r`, lang)} order by r.place`.execute(db)
  return rows
}

/** How many there are; with words no more than `mostCounted`, so that a common word costs no more than a rare one. */
export async function countRegister(db: Queryable, filter: Filter, today: string): Promise<number> {
  const limit = filter.words.length > 0 ? mostCounted + 1 : null
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select 1 from newsroom.register r where ${conditions(filter, today)} limit ${limit}
    ) found`.execute(db)
  return rows[0]?.count ?? 0
}

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

export function conditions(filter: Filter, today: string): RawBuilder<unknown> {
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
    filter.words.length > 0 && sought(filter),
  ].filter((one) => one !== false)
  return all.length === 0 ? sql`true` : sql.join(all, sql` and `)
}

/** All the words in the title and text, or all in one of the files, or the number itself. The last word may be a beginning. */
function sought({ words, numberKey }: Filter): RawBuilder<unknown> {
  const asked = words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const query = sql`to_tsquery('simple', ${asked})`
  const byWords = sql`(r.source, r.id) in (
    select 'story', e.story_id from newsroom.edition e where e.state = 'published' and e.found @@ ${query}
    union all
    select 'story', e.story_id from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
      where e.state = 'published' and a.found @@ ${query}
    union all
    select 'plan', plan_id from newsroom.plan_document where found @@ ${query})`
  return numberKey === undefined ? byWords : sql`(r.number_key like ${`${numberKey}%`} or ${byWords})`
}
