import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { doneStates, openStates } from './assignment.ts'

/** Assignments in all, done (reported or verified), verified among them, and late. Cancelled ones do not count. */
export type Progress = {
  readonly total: number
  readonly done: number
  readonly verified: number
  readonly late: number
}

/** The four counts over `planning.assignment a`; late is what was open and due on the threshold day or before. */
export const counts = (lateBy: string) => sql`
  count(*)::integer as total,
  (count(*) filter (where a.state = any(${[...doneStates]}::text[])))::integer as done,
  (count(*) filter (where a.state = 'verified'))::integer as verified,
  (count(*) filter (where a.state = any(${[...openStates]}::text[]) and a.due_on <= ${lateBy}))::integer as late`

/** Of what the agency owes in a year; what has no due day belongs to the year in which its period ends. */
export async function countsOfAgency(db: Queryable, agencyId: number, year: number, lateBy: string) {
  const { rows } = await sql<Progress>`
    select ${counts(lateBy)} from planning.assignment a
    where a.agency_id = ${agencyId} and a.state <> 'cancelled'
      and coalesce(a.due_on, a.period_to) between ${`${year}-01-01`} and ${`${year}-12-31`}`.execute(db)
  return rows[0]!
}

export type PlanProgress = Progress & { readonly agencies: number }

export async function countsOfPlan(db: Queryable, planId: number, lateBy: string) {
  const { rows } = await sql<PlanProgress>`
    select ${counts(lateBy)}, count(distinct a.agency_id)::integer as agencies from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled'`.execute(db)
  return rows[0]!
}

export type TaskProgress = Progress & {
  readonly taskId: number
  readonly number: string | null
  readonly content: string
  readonly themeIds: readonly number[]
  readonly agencies: number
}

/** How far each task of the plan has come, in the plan's order; tasks without assignments have zeroes. */
export async function countsByTask(db: Queryable, planId: number, lateBy: string) {
  const { rows } = await sql<TaskProgress>`
    with counted as (
      select a.task_id, count(distinct a.agency_id)::integer as agencies, ${counts(lateBy)}
      from planning.assignment a join planning.task t on t.id = a.task_id
      where t.plan_id = ${planId} and a.state <> 'cancelled' group by a.task_id
    )
    select t.id as task_id, t.number, t.content,
      coalesce((select array_agg(theme_id) from planning.task_theme where task_id = t.id), '{}') as theme_ids,
      coalesce(c.agencies, 0) as agencies, coalesce(c.total, 0) as total, coalesce(c.done, 0) as done,
      coalesce(c.verified, 0) as verified, coalesce(c.late, 0) as late
    from planning.task t left join counted c on c.task_id = t.id
    where t.plan_id = ${planId} and t.removed_on is null
    order by t.position, t.id`.execute(db)
  return rows
}

export type CellProgress = Progress & { readonly agencyId: number; readonly taskId: number }

/** One row for every agency and task of the plan that have work in common: the grid. */
export async function countsByCell(db: Queryable, planId: number, lateBy: string) {
  const { rows } = await sql<CellProgress>`
    select a.agency_id, a.task_id, ${counts(lateBy)}
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled'
    group by a.agency_id, a.task_id`.execute(db)
  return rows
}

export type LateAgency = {
  readonly agencyId: number
  readonly late: number
  /** The one that has been due longest. */
  readonly dueOn: string
  readonly content: string
  readonly assignmentId: number
}

/** Agencies with late work in the plan, longest late first, each with how many and its oldest. */
export async function lateAgencies(db: Queryable, planId: number, lateBy: string) {
  const { rows } = await sql<LateAgency>`
    select * from (
      select distinct on (a.agency_id) a.agency_id, a.id as assignment_id, a.due_on, t.content,
        (count(*) over (partition by a.agency_id))::integer as late
      from planning.assignment a join planning.task t on t.id = a.task_id
      where t.plan_id = ${planId} and a.state = any(${[...openStates]}::text[]) and a.due_on <= ${lateBy}
      order by a.agency_id, a.due_on, a.id
    ) oldest order by due_on, late desc, agency_id`.execute(db)
  return rows
}

/** How an agency stands in a plan, with its oldest late work. */
export type AgencyStanding = Progress & {
  readonly agencyId: number
  /** Open and due after the threshold until the second day. */
  readonly soon: number
  readonly waiting: number
  readonly returned: number
  readonly oldestDueOn: string | null
  readonly oldestContent: string | null
  readonly oldestId: number | null
}

/** All agencies of the plan, in one query; `soonBy` is the last day that counts as soon. */
export async function agencyStandings(db: Queryable, planId: number, lateBy: string, soonBy: string) {
  const late = sql`a.state = any(${[...openStates]}::text[]) and a.due_on <= ${lateBy}`
  const oldest = (of: string) =>
    sql`(array_agg(${sql.raw(of)} order by a.due_on, a.id) filter (where ${late}))[1]`
  const { rows } = await sql<AgencyStanding>`
    select a.agency_id, ${counts(lateBy)},
      (count(*) filter (where a.state = any(${[...openStates]}::text[]) and a.due_on > ${lateBy} and a.due_on <= ${soonBy}))::integer as soon,
      (count(*) filter (where a.state = 'reported'))::integer as waiting,
      (count(*) filter (where a.state = 'returned'))::integer as returned,
      min(a.due_on) filter (where ${late}) as oldest_due_on,
      ${oldest('t.content')} as oldest_content, ${oldest('a.id')} as oldest_id
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled'
    group by a.agency_id`.execute(db)
  return rows
}
