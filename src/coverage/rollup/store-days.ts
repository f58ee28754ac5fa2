import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { type DayLines, unfoldDays } from './active-days.ts'
import type { ActiveDay, DaysQuestion } from './question.ts'
import { agenciesOf, areasOf, themesOf } from './store-keys.ts'

type Days = ReadonlyMap<string, readonly ActiveDay[]>

/** From the days kept ready. */
export function daysFromRollup(db: Queryable, question: DaysQuestion): Promise<Days> {
  const { by, planId, themeId, scope } = question
  const byAgency = by === 'agency' || scope.agencyIds !== undefined
  const byArea = by === 'area' || scope.areaId !== undefined
  const byTheme = by === 'theme' || themeId !== undefined
  const key = { agency: sql`agency_id`, area: sql`area_id`, theme: sql`theme_id`, plan: sql`plan_id` }[by]
  return linesOf(
    db,
    question,
    sql`select ${by === 'plan' ? sql`${String(planId ?? 0)}::text` : sql`${key}::text`} as key, day,
        sum(done) as done, sum(verified) as verified
      from coverage.day
      where ${byAgency ? sql`agency_id = any(${agenciesOf(scope)})` : sql`agency_id = 0`}
        and ${byArea ? sql`area_id = any(${areasOf(scope)})` : sql`area_id = 0`}
        and plan_id = ${byTheme ? 0 : (planId ?? 0)}
        and ${byTheme ? sql`theme_id = any(${themesOf({ planId, themeId })})` : sql`theme_id = 0`}
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
