import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { CoveredCell } from './question.ts'
import { everyArea, themesOf } from './store-keys.ts'
import type { Parted } from './window.ts'

/**
 * Whole quarters are read as such, quicker in one go than by each area's key; the half months before and after them from
 * the cells.
 */
export async function coveredFromTold(
  db: Queryable,
  planId: number,
  { quarters, buckets }: Parted,
): Promise<readonly CoveredCell[]> {
  const themes = themesOf({ planId })
  const areas = sql`(${everyArea} || 0)`
  const audiences = sql`array(select key from activities.audience)`
  const { rows } = await sql<ToldLine>`
    with part as (
      select theme_id, audience, area_id, done, verified from coverage.told
      where theme_id = any(${themes}) and quarter = any(${[...quarters]}::date[])
      union all
      select theme_id, audience, area_id, done, verified from coverage.cell
      where agency_id = 0 and area_id = any(${areas}) and plan_id = 0 and theme_id = any(${themes})
        and audience = any(${audiences}) and form = '' and language = '' and bucket = any(${[...buckets]}::date[]))
    select theme_id, audience as audience_key, string_agg(area_id::text, ',') as areas,
      string_agg(done::text, ',') as done, string_agg(verified::text, ',') as verified
    from (
      select theme_id, audience, area_id, sum(done) as done, sum(verified) as verified
      from part group by 1, 2, 3 having sum(done) > 0) told
    group by 1, 2`.execute(db)
  return rows.flatMap(cellsOf)
}

/** A theme and an audience with all their areas in one row: seven thousand cells come as a hundred. */
type ToldLine = Pick<CoveredCell, 'themeId' | 'audienceKey'> & Record<'areas' | 'done' | 'verified', string>

function cellsOf({ themeId, audienceKey, areas, done, verified }: ToldLine): CoveredCell[] {
  const [counts, proven] = [done.split(','), verified.split(',')]
  return areas.split(',').map((area, i) => ({
    ...{ themeId, audienceKey, areaId: area === '0' ? null : Number(area) },
    ...{ done: Number(counts[i]), verified: Number(proven[i]) },
  }))
}
