import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { EarnedLine, RoyaltyRate } from './royalty.ts'

/** All rates of all days, some dozens: asked in memory. */
export async function royaltyRates(db: Queryable): Promise<readonly RoyaltyRate[]> {
  const rows = await db
    .selectFrom('newsroom.royaltyRate')
    .selectAll()
    .orderBy('nameVi')
    .orderBy('validFrom')
    .execute()
  return rows.map((rate) => ({
    ...rate,
    coefficientFrom: Number(rate.coefficientFrom),
    coefficientTo: Number(rate.coefficientTo),
  }))
}

export async function putRates(tx: Tx, rates: readonly RoyaltyRate[]): Promise<void> {
  for (const { genre, validFrom, ...rest } of rates)
    await tx
      .insertInto('newsroom.royaltyRate')
      .values({ genre, validFrom, ...rest })
      .onConflict((conflict) => conflict.columns(['genre', 'validFrom']).doUpdateSet(rest))
      .execute()
}

export type RoyaltyPeriod = {
  /** First and last day, both counted, ISO in Viet Nam. */
  readonly from: string
  readonly to: string
  readonly agencyIds: readonly number[]
}

/**
 * Lines of stories that came out in the period, by their first publication. What was taken back because it was out by
 * mistake earns nothing; what was withdrawn or corrected was written all the same.
 */
export async function earnedLines(
  db: Queryable,
  { from, to, agencyIds }: RoyaltyPeriod,
): Promise<readonly EarnedLine[]> {
  const { rows } = await sql<EarnedLine>`
    select r.story_id, r.author, r.user_id, r.genre, r.coefficient::float8 as coefficient, s.agency_id,
      to_char(s.published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day,
      coalesce((select title from newsroom.edition where story_id = s.id
        order by (lang = 'vi') desc, version desc limit 1), s.slug) as title
    from newsroom.royalty_line r join newsroom.story s on s.id = r.story_id
    where s.published_at >= ${from}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and s.published_at < (${to}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and s.agency_id = any(${agencyIds as number[]})
      and exists (select from newsroom.edition
        where story_id = s.id and state in ('published', 'superseded', 'withdrawn'))
    order by s.published_at, r.story_id, r.position`.execute(db)
  return rows
}
