import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Timing } from '../import/timing.ts'
import { type AssignmentState, openStates } from './assignment.ts'

/** A line of an agency's work: the assignment with what its task says. Days are ISO. */
export type WorkRow = {
  readonly id: number
  readonly taskId: number
  readonly planId: number
  readonly content: string
  readonly forms: readonly string[]
  readonly themeIds: readonly number[]
  readonly themes: readonly string[]
  readonly timingKind: Timing['kind']
  readonly period: string
  readonly from: string
  readonly to: string
  readonly dueOn: string | null
  readonly state: AssignmentState
  /** Why it came back, while it is returned. */
  readonly reason: string | null
}

/**
 * What an agency owes in a year, and what is still open from before, soonest due first. An agency has some hundred
 * rows a year, so that pages load them once and divide them in memory.
 */
export async function workOfAgency(
  db: Queryable,
  agencyId: number,
  year: number,
): Promise<readonly WorkRow[]> {
  const { rows } = await sql<WorkRow>`
    select a.id, a.task_id, t.plan_id, t.content, t.forms, t.timing ->> 'kind' as timing_kind,
      a.period, a.period_from as "from", a.period_to as "to", a.due_on, a.state,
      coalesce(theme.ids, '{}') as theme_ids, coalesce(theme.titles, '{}') as themes,
      case when a.state = 'returned' then (select m.reason from planning.assignment_move m
        where m.assignment_id = a.id and m.to_state = 'returned' order by m.id desc limit 1) end as reason
    from planning.assignment a
    join planning.task t on t.id = a.task_id
    join planning.plan p on p.id = t.plan_id and p.state = 'issued'
    left join lateral (
      select array_agg(th.id order by th.position) as ids, array_agg(th.title order by th.position) as titles
      from planning.task_theme tt join planning.theme th on th.id = tt.theme_id where tt.task_id = t.id
    ) theme on true
    where a.agency_id = ${agencyId} and a.state <> 'cancelled'
      and (a.due_on is null or a.due_on >= ${`${year}-01-01`} or a.state = any(${[...openStates]}::text[]))
    order by a.due_on nulls last, t.position, a.period_from, a.period`.execute(db)
  return rows
}

export type AssignmentLine = {
  readonly id: number
  readonly taskId: number
  readonly content: string
  readonly period: string
  readonly from: string
  readonly to: string
}

/** Those of the assignments that are the agency's and not cancelled. */
export async function linesOf(db: Queryable, agencyId: number, ids: readonly number[]) {
  const { rows } = await sql<AssignmentLine>`
    select a.id, a.task_id, t.content, a.period, a.period_from as "from", a.period_to as "to"
    from planning.assignment a join planning.task t on t.id = a.task_id
    where a.id = any(${ids}::integer[]) and a.agency_id = ${agencyId} and a.state <> 'cancelled'
    order by a.due_on nulls last, a.id`.execute(db)
  return rows
}

export type YearTheme = {
  readonly id: number
  readonly position: number
  readonly title: string
  readonly reformArea: string | null
  readonly planId: number
  readonly agencyId: number
}

/** Themes of the issued plans of a year, plan by plan. */
export async function themesOfYear(db: Queryable, year: number): Promise<readonly YearTheme[]> {
  return db
    .selectFrom('planning.theme as th')
    .innerJoin('planning.plan as p', 'p.id', 'th.planId')
    .select(['th.id', 'th.position', 'th.title', 'th.reformArea', 'th.planId', 'p.agencyId'])
    .where('p.year', '=', year)
    .where('p.state', '=', 'issued')
    .where('th.removedOn', 'is', null)
    .orderBy('p.id')
    .orderBy('th.position')
    .execute()
}

export type PlanTheme = Pick<YearTheme, 'id' | 'position' | 'title'>

export const themesOfPlan = (db: Queryable, planId: number): Promise<PlanTheme[]> =>
  db
    .selectFrom('planning.theme')
    .select(['id', 'position', 'title'])
    .where('planId', '=', planId)
    .where('removedOn', 'is', null)
    .orderBy('position')
    .execute()

/** The plans that have these themes. */
export async function plansOfThemes(db: Queryable, themeIds: readonly number[]): Promise<readonly number[]> {
  if (themeIds.length === 0) return []
  const rows = await db
    .selectFrom('planning.theme')
    .select('planId')
    .distinct()
    .where('id', 'in', [...themeIds])
    .execute()
  return rows.map(({ planId }) => planId)
}
