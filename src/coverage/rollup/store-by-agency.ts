import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Totals } from './question.ts'
import type { Window } from './window.ts'

/** What one agency did in a cell. Zero and empty stand for "any", as in the table. */
export type AgencyCell = Omit<Totals, 'reach'> &
  Totals['reach'] & {
    readonly agencyId: number
    readonly planId: number
    readonly themeId: number
    readonly audience: string
    readonly form: string
    readonly language: string
  }

/**
 * Everything that reports tell of these agencies in a window, in one reading: all of it by form, audience and language,
 * and the plan's themes alone and by audience. An activity has one agency, so that the cells of several may be added.
 */
export async function cellsOfAgencies(
  db: Queryable,
  asked: { readonly agencyIds: readonly number[]; readonly planId: number | null; readonly window: Window },
): Promise<readonly AgencyCell[]> {
  const { agencyIds, planId, window } = asked
  const { rows } = await sql<AgencyCell>`
    select agency_id, plan_id, theme_id, audience, form, language, sum(done) as done, sum(verified) as verified,
      sum(times) as times, sum(present) as present, sum(copies) as copies, sum(listeners) as listeners,
      sum(views) as views, sum(views_counted) as views_counted
    from coverage.cell
    where agency_id = any(${[...agencyIds]}::integer[]) and area_id = 0
      and bucket between ${window.from} and ${window.to}
      and (plan_id = 0 and theme_id = 0
        or plan_id = 0 and theme_id = any(array(select theme_id from planning.plan_of_theme where plan_id = ${planId}::integer))
          and form = '' and language = ''
        or plan_id = ${planId}::integer and theme_id = 0 and audience = '' and form = '' and language = '')
    group by 1, 2, 3, 4, 5, 6 having sum(done) > 0`.execute(db)
  return rows
}
