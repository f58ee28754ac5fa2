import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Window } from './window.ts'

/** What an activity adds to a sum: itself, how many times it took place, or whom it reached. */
export type Amount = 'one' | 'times' | 'present' | 'copies' | 'listeners' | 'views'

/** Which activities; all that is said holds together. */
export type CountedFilter = {
  readonly agencyIds: readonly number[]
  readonly window: Window
  readonly isVerified?: boolean
  readonly formKeys?: readonly string[]
  readonly planId?: number
  readonly themeId?: number
  readonly audienceKey?: string
  /** Told in one of these. */
  readonly languages?: readonly string[]
  readonly amount?: Amount
}

export type CountedRow = {
  readonly id: number
  readonly agencyId: number
  readonly day: string
  readonly what: string
  readonly amount: number
}

type Part = RawBuilder<unknown>
type Page = { readonly limit: number; readonly offset: number }

/** Activities as the figures count them, newest first; where an amount is asked for, some may have none of it. */
export async function countedRows(
  db: Queryable,
  filter: CountedFilter,
  { limit, offset }: Page,
): Promise<readonly CountedRow[]> {
  const { rows } = await sql<CountedRow>`
    with page as (
      select f.activity_id as id, f.agency_id, f.day, ${amounts[filter.amount ?? 'one']} as amount
      from coverage.counted f where ${kept(filter)}
      order by f.day desc, f.activity_id desc limit ${limit} offset ${offset})
    select p.id, p.agency_id, p.day, n.what, p.amount from page p
    join activities.named n on n.activity_id = p.id order by p.day desc, p.id desc`.execute(db)
  return rows
}

/** How many rows there are and what they add up to. */
export async function countedSum(
  db: Queryable,
  filter: CountedFilter,
): Promise<{ readonly rows: number; readonly sum: number }> {
  const { rows } = await sql<{ rows: number; sum: number }>`
    select count(*)::integer as rows, coalesce(sum(${amounts[filter.amount ?? 'one']}), 0)::bigint as sum
    from coverage.counted f where ${kept(filter)}`.execute(db)
  return rows[0]!
}

/** What tells of one activity whether it counts to a figure. */
export type CountedFact = {
  readonly id: number
  readonly agencyId: number
  readonly isVerified: boolean
  readonly formKey: string
  readonly languages: readonly string[]
  readonly planIds: readonly number[]
  readonly themeIds: readonly number[]
  readonly audienceKeys: readonly string[]
}

/** Every counted activity of the agencies in the window, in the order of the ids: for freezing many figures at once. */
export async function countedFacts(
  db: Queryable,
  { agencyIds, window }: Pick<CountedFilter, 'agencyIds' | 'window'>,
): Promise<readonly CountedFact[]> {
  const { rows } = await sql<CountedFact>`
    select f.activity_id as id, f.agency_id, f.verified > 0 as is_verified, f.form_key, f.languages, f.plan_ids,
      f.theme_ids, f.audience_keys
    from coverage.counted f where ${kept({ agencyIds, window })} order by 1`.execute(db)
  return rows
}

const amounts: Record<Amount, Part> = {
  one: sql`1`,
  times: sql`f.times`,
  present: sql`f.present`,
  copies: sql`f.copies`,
  listeners: sql`f.listeners`,
  views: sql`(f.views + f.views_counted)`,
}

function kept(filter: CountedFilter): Part {
  const { agencyIds, window, isVerified, formKeys, planId, themeId, audienceKey, languages } = filter
  const conditions: Part[] = [
    sql`f.bucket between ${window.from} and ${window.to}`,
    sql`f.agency_id = any(${[...agencyIds]}::integer[])`,
  ]
  if (isVerified) conditions.push(sql`f.verified > 0`)
  if (formKeys) conditions.push(sql`f.form_key = any(${[...formKeys]}::text[])`)
  if (planId !== undefined) conditions.push(sql`${planId} = any(f.plan_ids)`)
  if (themeId !== undefined) conditions.push(sql`${themeId} = any(f.theme_ids)`)
  if (audienceKey !== undefined) conditions.push(sql`${audienceKey} = any(f.audience_keys)`)
  if (languages) conditions.push(sql`f.languages && ${[...languages]}::text[]`)
  return sql.join(conditions, sql` and `)
}
