import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/open.ts'

/** How many other activities serve a work that this one serves; what was taken back is none. */
export async function othersForSameWork(db: Queryable, activityId: number): Promise<number> {
  const { rows } = await sql<{ others: number }>`
    select count(distinct other.activity_id)::int as others
    from activities.activity_assignment own
    join activities.activity_assignment other
      on other.assignment_id = own.assignment_id and other.activity_id <> own.activity_id
    join activities.activity a on a.id = other.activity_id and a.state <> 'cancelled'
    where own.activity_id = ${activityId}`.execute(db)
  return rows[0]?.others ?? 0
}
