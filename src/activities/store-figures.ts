import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { ActivityLine } from './activity.ts'
import { linesWhere } from './store-read.ts'

/** What an agency did last, newest first; what was returned is not counted as done. */
export const recentOf = (db: Queryable, agencyId: number, limit: number): Promise<ActivityLine[]> =>
  linesWhere(
    db,
    sql`a.agency_id = ${agencyId} and a.state in ('logged', 'verified') order by a.done_from desc, a.id desc limit ${limit}`,
  )

/** The activities logged for an assignment, newest first, the returned ones too, not what was cancelled. */
export const activitiesOfAssignment = (db: Queryable, assignmentId: number): Promise<ActivityLine[]> =>
  linesWhere(
    db,
    sql`a.id in (select activity_id from activities.activity_assignment where assignment_id = ${assignmentId})
      and a.state <> 'cancelled'
      order by a.done_from desc, a.id desc`,
  )

export type EvidenceCount = { readonly activities: number; readonly files: number }

/** Per task, how many activities serve it and how many files prove them; a task without any is left out. */
export async function evidenceCounts(
  db: Queryable,
  taskIds: readonly number[],
): Promise<ReadonlyMap<number, EvidenceCount>> {
  const { rows } = await sql<EvidenceCount & { taskId: number }>`
    with served as (
      select distinct s.task_id, s.activity_id
      from activities.activity_assignment s join activities.activity a on a.id = s.activity_id
      where s.task_id = any(${[...taskIds]}::int[]) and a.state in ('logged', 'verified'))
    select s.task_id, count(distinct s.activity_id) as activities,
      count(distinct e.sha256) as files
    from served s left join activities.evidence e on e.activity_id = s.activity_id and e.kind = 'file'
    group by s.task_id`.execute(db)
  return new Map(rows.map(({ taskId, ...counts }) => [taskId, counts]))
}

export type WeekCount = { readonly week: number; readonly done: number; readonly verified: number }
export type WeekFilter = {
  readonly year: number
  readonly agencyId?: number
  readonly assignmentIds?: readonly number[]
}

/**
 * Activities per ISO week of the year, all weeks 1 to 52 or 53; `done` includes the verified. Days that ISO gives to
 * a neighbouring year are counted in the first or last week, so that the weeks of a year add up to it.
 */
export async function weeklyCounts(db: Queryable, filter: WeekFilter): Promise<WeekCount[]> {
  const { year, agencyId, assignmentIds } = filter
  const byAgency = agencyId === undefined ? sql`true` : sql`a.agency_id = ${agencyId}`
  const byWork = assignmentIds
    ? sql`exists (select from activities.activity_assignment s
        where s.activity_id = a.id and s.assignment_id = any(${[...assignmentIds]}::int[]))`
    : sql`true`
  const { rows } = await sql<WeekCount>`
    with weeks as (select extract(week from make_date(${year}, 12, 28))::int as last),
    counted as (
      select case when extract(isoyear from a.done_from) < ${year} then 1
                  when extract(isoyear from a.done_from) > ${year} then (select last from weeks)
                  else extract(week from a.done_from)::int end as week, a.state
      from activities.activity a
      where a.done_from between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
        and a.state in ('logged', 'verified') and ${byAgency} and ${byWork})
    select n.week, count(c.state) as done, count(c.state) filter (where c.state = 'verified') as verified
    from generate_series(1, (select last from weeks)) as n(week) left join counted c on c.week = n.week
    group by n.week order by n.week`.execute(db)
  return rows
}
