import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'

export type OnTime = {
  /** Reports whose day has come, or that were sent before it. */
  readonly due: number
  readonly onTime: number
  readonly late: number
  /** Past their day and not sent. */
  readonly missing: number
}

type Asked = {
  readonly agencyIds: readonly number[]
  /** Due days, both included. */
  readonly from: string
  readonly to: string
  readonly today: string
}

/** How punctually agencies have reported; one query, however many they are. An agency that owed nothing is left out. */
export async function reportsOnTime(
  db: Queryable,
  { agencyIds, from, to, today }: Asked,
): Promise<ReadonlyMap<number, OnTime>> {
  const { rows } = await sql<OnTime & { agencyId: number }>`
    select agency_id, count(*)::int as due,
      count(*) filter (where sent_day <= due_on)::int as on_time,
      count(*) filter (where sent_day > due_on)::int as late,
      count(*) filter (where sent_day is null)::int as missing
    from (
      select agency_id, due_on, (sent_at at time zone 'Asia/Ho_Chi_Minh')::date as sent_day from reports.report
      where agency_id = any(${[...agencyIds]}::int[]) and due_on between ${from} and ${to}
    ) r
    where sent_day is not null or due_on < ${today}
    group by agency_id`.execute(db)
  return new Map(rows.map(({ agencyId, ...counts }) => [agencyId, counts]))
}
