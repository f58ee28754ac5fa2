import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { ActivityEntry, ActivityState } from '../activity.ts'
import type { Sight } from '../permissions.ts'
import { type ListFilter, listConditions } from '../store-read.ts'
import { entryColumns } from './store-imports.ts'

export type ExportedActivity = ActivityEntry & {
  readonly id: number
  /** Its code in the table it came from. */
  readonly code: string | null
  readonly links: readonly string[]
  readonly files: number
  readonly state: ActivityState
  readonly loggedAt: string
  readonly loggedByName: string
}

/** The activities of a list with everything they say, newest first, at most so many. */
export async function exportVisible(
  db: Queryable,
  sight: Sight,
  filter: ListFilter,
  limit: number,
): Promise<readonly ExportedActivity[]> {
  const { rows } = await sql<ExportedActivity>`
    select a.id, i.code, ${entryColumns}, a.state, a.logged_at, a.logged_by_name,
      array(select url from activities.evidence where activity_id = a.id and kind = 'link' order by position) as links,
      (select count(*) from activities.evidence where activity_id = a.id and kind = 'file') as files
    from activities.activity a left join activities.imported i on i.activity_id = a.id
    where ${listConditions(sight, filter)} order by a.done_from desc, a.id desc limit ${limit}`.execute(db)
  return rows
}
