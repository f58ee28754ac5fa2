import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { type DayLines, unfoldDays } from './active-days.ts'
import type { ActiveDay, DaysQuestion } from './question.ts'
import { agenciesOf, areasOf, themesOf } from './store-keys.ts'

type Days = ReadonlyMap<string, readonly ActiveDay[]>

/** From the days kept ready. A key that is a row of its own each day is not summed: with all agencies, that is most of the work. */
export function daysFromRollup(db: Queryable, question: DaysQuestion): Promise<Days> {
  const { by, planId, themeId, scope } = question
  const byAgency = by === 'agency' || scope.agencyIds !== undefined
  const byArea = by === 'area' || scope.areaId !== undefined
  const byTheme = by === 'theme' || themeId !== undefined
  const key = {
    agency: sql`agency_id`,
    area: sql`area_id`,
    theme: sql`theme_id`,
    plan: sql`${planId ?? 0}::integer`,
  }[by]
  const isSummed = by !== 'agency' && scope.agencyIds !== undefined
  return linesOf(
    db,
    question,
    sql`select ${key} as key, day, ${isSummed ? sql`sum(done) as done, sum(verified) as verified` : sql`done, verified`}
      from coverage.day
      where ${byAgency ? sql`agency_id = any(${agenciesOf(scope)})` : sql`agency_id = 0`}
        and ${byArea ? sql`area_id = any(${areasOf(scope)})` : sql`area_id = 0`}
        and plan_id = ${byTheme ? 0 : (planId ?? 0)}
        and ${byTheme ? sql`theme_id = any(${themesOf({ planId, themeId })})` : sql`theme_id = 0`}
        and day between ${question.window.from} and ${question.window.to} and done > 0
      ${isSummed ? sql`group by 1, 2` : sql``}`,
  )
}

/** Rows of key, day, done and verified as lines of days, put together in the database. */
export async function linesOf(
  db: Queryable,
  { window: { from } }: DaysQuestion,
  days: RawBuilder<unknown>,
): Promise<Days> {
  const { rows } = await sql<DayLines>`
    select key::text as key, string_agg((day - ${from}::date)::text, ',' order by day) as days,
      string_agg(done::text, ',' order by day) as done, string_agg(verified::text, ',' order by day) as verified
    from (${days}) active group by active.key order by active.key`.execute(db)
  return unfoldDays(from, rows)
}
