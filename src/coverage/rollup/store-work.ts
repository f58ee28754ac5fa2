import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { EvidenceCount, Served, WeekCount } from './question.ts'

/** What serves each assignment of the plan that anything serves. */
export async function servedWork(db: Queryable, planId: number): Promise<ReadonlyMap<number, Served>> {
  const { rows } = await sql<Served & { assignmentId: number }>`
    select s.assignment_id, min(f.day) as first_done_on, count(*) as done, sum(f.verified) as verified
    from activities.activity_assignment s join planning.plan_of_task t on t.task_id = s.task_id
    join coverage.fact f on f.activity_id = s.activity_id
    where t.plan_id = ${planId} group by s.assignment_id`.execute(db)
  return new Map(rows.map(({ assignmentId, ...served }) => [assignmentId, served]))
}

/** Per task how many activities serve it and how many files are attached to them; a task without any is left out. */
export async function evidenceCounts(
  db: Queryable,
  taskIds: readonly number[],
): Promise<ReadonlyMap<number, EvidenceCount>> {
  const { rows } = await sql<EvidenceCount & { taskId: number }>`
    select t.id as task_id, count(*) as activities, sum(f.files) as files
    from unnest(${[...taskIds]}::integer[]) as t(id) join coverage.fact f on t.id = any(f.task_ids)
    group by t.id`.execute(db)
  return new Map(rows.map(({ taskId, ...counts }) => [taskId, counts]))
}

export type WeekFilter = { readonly year: number; readonly agencyId?: number; readonly planId?: number }

/**
 * Activities per ISO week of the year, all weeks 1 to 52 or 53; `done` includes the verified; with a plan those that
 * serve its work. Days that ISO gives to a neighbouring year are counted in the first or last week, so that the weeks
 * of a year add up to it.
 */
export async function weeklyCounts(db: Queryable, filter: WeekFilter): Promise<WeekCount[]> {
  const { year, agencyId = null, planId = null } = filter
  const { rows } = await sql<WeekCount>`
    with weeks as (select extract(week from make_date(${year}, 12, 28))::int as last),
    counted as (
      select case when extract(isoyear from f.day) < ${year} then 1
                  when extract(isoyear from f.day) > ${year} then (select last from weeks)
                  else extract(week from f.day)::int end as week, f.verified
      from coverage.fact f
      where f.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
        and (${agencyId}::integer is null or f.agency_id = ${agencyId})
        and (${planId}::integer is null
          or f.task_ids && array(select task_id from planning.plan_of_task where plan_id = ${planId})))
    select n.week, count(c.verified) as done, coalesce(sum(c.verified), 0) as verified
    from generate_series(1, (select last from weeks)) as n(week) left join counted c on c.week = n.week
    group by n.week order by n.week`.execute(db)
  return rows
}
