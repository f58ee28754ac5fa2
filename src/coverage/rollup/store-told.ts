import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { CoveredCell } from './question.ts'
import { everyArea, themesOf } from './store-keys.ts'
import type { Parted } from './window.ts'

/** Whole quarters are read as such, the half months before and after them from the cells. */
export async function coveredFromTold(
  db: Queryable,
  planId: number,
  { quarters, buckets }: Parted,
): Promise<readonly CoveredCell[]> {
  const themes = themesOf({ planId })
  const areas = sql`(${everyArea} || 0)`
  const audiences = sql`array(select key from activities.audience)`
  const { rows } = await sql<CoveredCell>`
    with part as (
      select theme_id, audience, area_id, done, verified from coverage.told
      where area_id = any(${areas}) and theme_id = any(${themes}) and audience = any(${audiences})
        and quarter = any(${[...quarters]}::date[])
      union all
      select theme_id, audience, area_id, done, verified from coverage.cell
      where agency_id = 0 and area_id = any(${areas}) and plan_id = 0 and theme_id = any(${themes})
        and audience = any(${audiences}) and form = '' and language = '' and bucket = any(${[...buckets]}::date[]))
    select theme_id, audience as audience_key, nullif(area_id, 0) as area_id,
      sum(done) as done, sum(verified) as verified
    from part group by 1, 2, 3 having sum(done) > 0`.execute(db)
  return rows
}
