import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { openStates } from './assignment.ts'
import { counts, type Progress } from './store-progress.ts'

/** How a task stands over all agencies that owe it, or for one of them. */
export type TaskStanding = Progress & {
  readonly taskId: number
  /** The day that comes next for somebody; null when nothing dated is open. */
  readonly nextDue: string | null
  /** The day that has been missed longest. */
  readonly oldestLate: string | null
}

/** One row for every task with assignments; `agencyId` keeps to what that agency owes. */
export async function standingOfTasks(
  db: Queryable,
  planId: number,
  lateBy: string,
  agencyId: number | null = null,
): Promise<ReadonlyMap<number, TaskStanding>> {
  const open = sql`a.state = any(${[...openStates]}::text[])`
  const { rows } = await sql<TaskStanding>`
    select a.task_id, ${counts(lateBy)},
      min(a.due_on) filter (where ${open} and a.due_on > ${lateBy}) as next_due,
      min(a.due_on) filter (where ${open} and a.due_on <= ${lateBy}) as oldest_late
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled'
      and (${agencyId}::integer is null or a.agency_id = ${agencyId})
    group by a.task_id`.execute(db)
  return new Map(rows.map((row) => [row.taskId, row]))
}

/** The agencies that owe something in the plan: what its list can be narrowed to. */
export async function agenciesInPlan(db: Queryable, planId: number): Promise<readonly number[]> {
  const { rows } = await sql<{ agencyId: number }>`
    select distinct a.agency_id from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled'`.execute(db)
  return rows.map((row) => row.agencyId)
}

export type DueInWeek = { readonly week: number; readonly due: number }

/** How many assignments fall due in each ISO week of the year: the outline of the waveform. */
export async function dueByWeek(db: Queryable, planId: number, year: number): Promise<readonly DueInWeek[]> {
  const { rows } = await sql<DueInWeek>`
    select extract(week from a.due_on)::integer as week, count(*)::integer as due
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled' and extract(isoyear from a.due_on) = ${year}
    group by 1 order by 1`.execute(db)
  return rows
}

export type PlanFile = {
  readonly sha256: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

/** The document's editions, the first one first. */
export async function filesOf(db: Queryable, planId: number): Promise<readonly PlanFile[]> {
  return db
    .selectFrom('planning.planFile as own')
    .innerJoin('platform.file as file', 'file.sha256', 'own.sha256')
    .select(['own.sha256', 'own.name', 'file.size', 'file.mediaType'])
    .where('own.planId', '=', planId)
    .orderBy('own.position')
    .execute()
}

export type PlanCounts = Progress & {
  readonly planId: number
  readonly tasks: number
  readonly doubts: number
}

/** What the lists show of each plan, all plans in one query. */
export async function countsOfPlans(
  db: Queryable,
  planIds: readonly number[],
  lateBy: string,
): Promise<ReadonlyMap<number, PlanCounts>> {
  const ids = [...planIds]
  const { rows } = await sql<PlanCounts>`
    with counted as (
      select t.plan_id, ${counts(lateBy)} from planning.assignment a join planning.task t on t.id = a.task_id
      where t.plan_id = any(${ids}::integer[]) and a.state <> 'cancelled' group by t.plan_id
    )
    select p.id as plan_id,
      (select count(*)::integer from planning.task where plan_id = p.id and removed_on is null) as tasks,
      (select count(*)::integer from planning.doubt where plan_id = p.id and settled_at is null) as doubts,
      coalesce(c.total, 0) as total, coalesce(c.done, 0) as done,
      coalesce(c.verified, 0) as verified, coalesce(c.late, 0) as late
    from planning.plan p left join counted c on c.plan_id = p.id
    where p.id = any(${ids}::integer[])`.execute(db)
  return new Map(rows.map((row) => [row.planId, row]))
}
