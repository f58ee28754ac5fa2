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
