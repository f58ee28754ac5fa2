import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { doneStates } from './assignment.ts'

/** How an agency is known to have a plan of its own: the plan itself, or its work of issuing one. */
export type OwnPlan = {
  readonly agencyId: number
  readonly planId: number | null
  readonly assignmentId: number | null
  readonly name: string
}

/**
 * Of each agency the first plan of the year that it issued by the day; failing that, its done work in `planId` on a task
 * whose words ask for a plan of its own.
 */
export async function ownPlansOf(
  db: Queryable,
  asked: {
    readonly agencyIds: readonly number[]
    readonly planId: number | null
    readonly year: number
    readonly by: string
    /** 'ban hành kế hoạch', in lower case. */
    readonly words: readonly string[]
  },
): Promise<readonly OwnPlan[]> {
  const { agencyIds, planId, year, by, words } = asked
  const { rows } = await sql<OwnPlan>`
    select distinct on (agency_id) agency_id, plan_id, assignment_id, name from (
      select agency_id, id as plan_id, null::integer as assignment_id, title as name from planning.plan
      where state = 'issued' and amends_plan_id is null and year = ${year} and coalesce(issued_on, ${by}::date) <= ${by}
      union all
      select o.agency_id, null, o.assignment_id, o.content from planning.owed o
      where o.plan_id = ${planId}::integer and o.state = any(${[...doneStates]}::text[])
        and exists (select from unnest(${[...words]}::text[]) w where position(w in lower(o.content)) > 0)) known
    where agency_id = any(${[...agencyIds]}::integer[])
    order by agency_id, plan_id nulls last, assignment_id`.execute(db)
  return rows
}
