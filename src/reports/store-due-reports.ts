import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'

export type DueReport = {
  readonly id: number
  readonly fromDay: string
  readonly toDay: string
  readonly dueOn: string
  /** Null: not sent. */
  readonly sentDay: string | null
}

/** The reports that `reportsOnTime` counts of an agency, by the day they were due. */
export async function dueReports(
  db: Queryable,
  asked: {
    readonly agencyId: number
    readonly from: string
    readonly to: string
    readonly today: string
  },
): Promise<readonly DueReport[]> {
  const { rows } = await sql<DueReport>`
    select id, from_day, to_day, due_on, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_day
    from reports.report
    where agency_id = ${asked.agencyId} and due_on between ${asked.from} and ${asked.to}
      and (sent_at is not null or due_on < ${asked.today})
    order by due_on, id`.execute(db)
  return rows
}
