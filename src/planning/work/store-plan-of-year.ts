import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { counts, type Progress } from './store-progress.ts'

type HeadlinePlan = {
  readonly planId: number
  readonly slug: string
  readonly title: string
  readonly year: number
  readonly isSample: boolean
}

/** The newest year first, then the plan that most agencies work on. */
export async function headlinePlan(db: Queryable, year: number): Promise<HeadlinePlan | undefined> {
  const { rows } = await sql<HeadlinePlan>`
    select p.id as plan_id, p.slug, p.title, p.year, p.is_sample from planning.plan p
    where p.state = 'issued' and p.year <= ${year}
    order by p.year desc, (
      select count(distinct a.agency_id) from planning.task t join planning.assignment a on a.task_id = t.id
      where t.plan_id = p.id) desc, p.id
    limit 1`.execute(db)
  return rows[0]
}

export type ThemeProgress = Progress & {
  readonly themeId: number
  readonly title: string
  readonly reformArea: string | null
}

/** Assignments by theme; a task that serves several themes counts for each. */
export async function progressByTheme(
  db: Queryable,
  planId: number,
  lateBy: string,
): Promise<readonly ThemeProgress[]> {
  const { rows } = await sql<ThemeProgress>`
    with counted as (
      select tt.theme_id, ${counts(lateBy)}
      from planning.assignment a join planning.task t on t.id = a.task_id join planning.task_theme tt on tt.task_id = t.id
      where t.plan_id = ${planId} and a.state <> 'cancelled' group by tt.theme_id
    )
    select h.id as theme_id, h.title, h.reform_area, coalesce(c.total, 0) as total, coalesce(c.done, 0) as done,
      coalesce(c.verified, 0) as verified, coalesce(c.late, 0) as late
    from planning.theme h left join counted c on c.theme_id = h.id
    where h.plan_id = ${planId} order by h.position`.execute(db)
  return rows
}
