import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

export type Choices = {
  readonly docTypes: readonly string[]
  readonly years: readonly number[]
  readonly issuers: readonly string[]
  readonly signers: readonly string[]
}

/**
 * What the register can be narrowed by. Each list walks its index from one value to the next, so that it costs as
 * much as there are values, not as there are documents.
 */
export async function registerChoices(db: Queryable): Promise<Choices> {
  const values = async (column: 'doc_type' | 'issuer' | 'signer') => {
    const name = sql.ref(column)
    const { rows } = await sql<{ value: string }>`
      with recursive walk as (
        (select ${name} as value from newsroom.document order by 1 limit 1)
        union all
        select (select d.${name} from newsroom.document d where d.${name} > walk.value order by 1 limit 1)
        from walk where walk.value is not null
      ), known as (
        select value from walk where value is not null union select ${name} from newsroom.plan_document
      )
      select value from known where value <> '' and (
        exists (select from newsroom.document d where d.${name} = value and ${isOut})
        or exists (select from newsroom.plan_document p where p.${name} = value))
      order by value collate "vi-x-icu" limit 500`.execute(db)
    return rows.map(({ value }) => value)
  }
  return {
    docTypes: await values('doc_type'),
    issuers: await values('issuer'),
    signers: await values('signer'),
    years: await years(db),
  }
}

/** Readers may see the document. */
const isOut = sql`exists (
  select from newsroom.edition e join newsroom.story s on s.id = e.story_id
  where e.story_id = d.story_id and e.state = 'published' and s.kind = 'document')`

async function years(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    with days as (
      select (select min(issued_on) from newsroom.document) as a, (select max(issued_on) from newsroom.document) as b
      union all select min(issued_on), max(issued_on) from newsroom.plan_document
    ), span as (select extract(year from min(a))::int as a, extract(year from max(b))::int as b from days)
    select year from span, generate_series(b, a, -1) as year
    where exists (select from newsroom.document d
        where issued_on >= make_date(year, 1, 1) and issued_on < make_date(year + 1, 1, 1) and ${isOut})
      or exists (select from newsroom.plan_document
        where issued_on >= make_date(year, 1, 1) and issued_on < make_date(year + 1, 1, 1))`.execute(db)
  return rows.map(({ year }) => year)
}

export type WordsOf = {
  readonly source: string
  readonly id: number
  readonly name: string | null
  readonly text: string
}

/** The words behind these lines, to show where the words sought stand: the text first, then each file under its name. */
export async function wordsBehind(
  db: Queryable,
  { stories, plans }: { stories: readonly number[]; plans: readonly number[] },
): Promise<readonly WordsOf[]> {
  const { rows } = await sql<WordsOf>`
    select 'story' as source, e.story_id as id, null::text as name, left(e.summary || E'\n' || e.text, 200000) as text, 0 as place
    from newsroom.edition e where e.state = 'published' and e.story_id = any(${stories})
    union all
    select 'story', e.story_id, a.name, left(a.text, 200000), 1 + a.position
    from newsroom.attachment a join newsroom.edition e on e.id = a.edition_id
    where e.state = 'published' and e.story_id = any(${stories})
    union all
    select 'plan', plan_id, files -> 0 ->> 'name', left(text, 200000), 1 from newsroom.plan_document
    where plan_id = any(${plans})
    order by place`.execute(db)
  return rows
}
