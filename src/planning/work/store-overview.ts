import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { PlanState } from '../plan.ts'
import { openStates } from './assignment.ts'
import { counts, type Progress } from './store-progress.ts'

/** How a plan stands, for those who follow it. */
export type PlanOverview = Progress & {
  readonly id: number
  readonly type: string
  readonly number: string | null
  readonly symbol: string | null
  readonly title: string
  readonly state: PlanState
  readonly lateAgencies: number
  readonly agencies: number
  readonly openDoubts: number
}

/** The plans of these agencies, drafts first, then issued ones of the year, each with its counts. */
export async function plansInHand(db: Queryable, agencyIds: readonly number[], year: number, lateBy: string) {
  const { rows } = await sql<PlanOverview>`
    select p.id, p.type, p.number, p.symbol, p.title, p.state, c.*,
      (select count(*)::integer from planning.doubt d where d.plan_id = p.id and d.settled_at is null) as open_doubts
    from planning.plan p
    cross join lateral (
      select ${counts(lateBy)}, count(distinct a.agency_id)::integer as agencies,
        (count(distinct a.agency_id) filter (
          where a.state = any(${[...openStates]}::text[]) and a.due_on <= ${lateBy}))::integer as late_agencies
      from planning.assignment a join planning.task t on t.id = a.task_id
      where t.plan_id = p.id and a.state <> 'cancelled'
    ) c
    where p.agency_id = any(${[...agencyIds]}::integer[])
      and (p.state = 'draft' or (p.state = 'issued' and p.year = ${year}))
    order by p.state, p.id`.execute(db)
  return rows
}
