import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { EvidenceCount, Served, WeekCount } from './question.ts'

/** What serves each assignment of the plan that anything serves. */
export async function servedWork(db: Queryable, planId: number): Promise<ReadonlyMap<number, Served>> {
  const { rows } = await sql<Served & { assignmentId: number }>`
    select a.assignment_id, a.first_done_on, a.done, a.verified
    from planning.plan_of_assignment p join coverage.assignment a on a.assignment_id = p.assignment_id
    where p.plan_id = ${planId} and a.done > 0`.execute(db)
  return new Map(rows.map(({ assignmentId, ...served }) => [assignmentId, served]))
}

/** Per task how many activities serve it and how many files are attached to them; a task without any is left out. */
export async function evidenceCounts(
  db: Queryable,
  taskIds: readonly number[],
): Promise<ReadonlyMap<number, EvidenceCount>> {
  const { rows } = await sql<EvidenceCount & { taskId: number }>`
    select task_id, done as activities, files from coverage.task
    where task_id = any(${[...taskIds]}::integer[]) and done > 0`.execute(db)
  return new Map(rows.map(({ taskId, ...counts }) => [taskId, counts]))
}

export type WeekFilter = { readonly year: number; readonly agencyId?: number; readonly planId?: number }

/**
 * Activities per ISO week of the year, all weeks 1 to 52 or 53, of an agency or those that serve the work of a plan;
 * `done` includes the verified. Days that ISO gives to a neighbouring year are counted in the first or last week, so
 * that the weeks of a year add up to it.
 */
export async function weeklyCounts(
  db: Queryable,
  { year, agencyId = 0, planId }: WeekFilter,
): Promise<WeekCount[]> {
  const days =
    planId === undefined
      ? sql`coverage.day where agency_id = ${agencyId} and area_id = 0 and plan_id = 0 and theme_id = 0`
      : sql`coverage.work_day where plan_id = ${planId}`
  const { rows } = await sql<WeekCount>`
    with weeks as (select extract(week from make_date(${year}, 12, 28))::int as last),
    counted as (
      select case when extract(isoyear from day) < ${year} then 1
                  when extract(isoyear from day) > ${year} then (select last from weeks)
                  else extract(week from day)::int end as week, done, verified
      from ${days} and day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31))
    select n.week, coalesce(sum(c.done), 0) as done, coalesce(sum(c.verified), 0) as verified
    from generate_series(1, (select last from weeks)) as n(week) left join counted c on c.week = n.week
    group by n.week order by n.week`.execute(db)
  return rows
}
