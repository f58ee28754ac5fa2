import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { FigureWindow } from './figure.ts'

/** A report of the window that is owed to an agency. */
export type SentBelow = {
  readonly reportId: number
  readonly agencyId: number
  readonly toAgencyId: number
  readonly isSent: boolean
}

/** Of all agencies at once; without the key of a report's window there are none. */
export async function sentBelow(db: Queryable, window: FigureWindow): Promise<readonly SentBelow[]> {
  if (window.key === undefined || window.year === undefined) return []
  const { rows } = await sql<SentBelow>`
    select id as report_id, agency_id, to_agency_id, state = 'sent' as is_sent from reports.report
    where to_agency_id is not null and window_key = ${window.key} and year = ${window.year} order by agency_id`.execute(
    db,
  )
  return rows
}
