import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { type DayLines, unfoldDays } from './active-days.ts'
import type { ActiveDay, DaysQuestion } from './question.ts'

type Days = ReadonlyMap<string, readonly ActiveDay[]>

/** From the days kept ready; each part of the key is named, so that the index leads to just the rows asked for. */
export function daysFromRollup(db: Queryable, question: DaysQuestion): Promise<Days> {
  const { by, planId, themeId, scope } = question
  const byAgency = by === 'agency' || scope.agencyIds !== undefined
  const byArea = by === 'area' || scope.areaId !== undefined
  const byTheme = by === 'theme' || themeId !== undefined
  const key = { agency: sql`agency_id`, area: sql`area_id`, theme: sql`theme_id`, plan: sql`plan_id` }[by]
  const agencies = scope.agencyIds
    ? sql`${[...scope.agencyIds]}::integer[]`
    : sql`array(select id from agencies.agency)`
  const areas =
    scope.areaId === undefined
      ? sql`array(select distinct agency_id from agencies.agency_name where area_code is not null)`
      : sql`array[${scope.areaId}::integer]`
  return linesOf(
    db,
    question,
    sql`select ${by === 'plan' ? sql`${String(planId ?? 0)}::text` : sql`${key}::text`} as key, day,
        sum(done) as done, sum(verified) as verified
      from coverage.day
      where ${byAgency ? sql`agency_id = any(${agencies})` : sql`agency_id = 0`}
        and ${byArea ? sql`area_id = any(${areas})` : sql`area_id = 0`}
        and plan_id = ${byTheme ? 0 : (planId ?? 0)}
        and ${byTheme ? themes(planId, themeId) : sql`theme_id = 0`}
        and day between ${question.window.from} and ${question.window.to}
      group by 1, 2 having sum(done) > 0`,
  )
}

/** Rows of key, day, done and verified as lines of days, put together in the database. */
export async function linesOf(
  db: Queryable,
  { window: { from } }: DaysQuestion,
  days: RawBuilder<unknown>,
): Promise<Days> {
  const { rows } = await sql<DayLines>`
    select key, string_agg((day - ${from}::date)::text, ',' order by day) as days,
      string_agg(done::text, ',' order by day) as done, string_agg(verified::text, ',' order by day) as verified
    from (${days}) active group by key order by key`.execute(db)
  return unfoldDays(from, rows)
}

const themes = (planId: number | null, themeId: number | undefined) =>
  sql`theme_id = any(array(select theme_id from planning.plan_of_theme
    where (${planId}::integer is null or plan_id = ${planId})
      and (${themeId ?? null}::integer is null or theme_id = ${themeId ?? null})))`
