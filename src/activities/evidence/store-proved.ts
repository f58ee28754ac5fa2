import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

type Span = { readonly agencyIds: readonly number[]; readonly from: string; readonly to: string }
export type ProvedRow = {
  readonly id: number
  readonly agencyId: number
  readonly day: string
  readonly what: string
}

const proved = ({ agencyIds, from, to }: Span) => sql`
  a.agency_id = any(${[...agencyIds]}::integer[]) and a.done_from between ${from} and ${to}
  and a.state in ('logged', 'verified') and exists (select from activities.evidence e where e.activity_id = a.id)`

/** How many counted activities of each agency a file or a link proves; an agency without any is left out. */
export async function provedByAgency(db: Queryable, span: Span): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ agencyId: number; proved: number }>`
    select a.agency_id, count(*)::integer as proved from activities.activity a
    where ${proved(span)} group by 1`.execute(db)
  return new Map(rows.map((row) => [row.agencyId, row.proved]))
}

/** Those activities, newest first; they are the rows of a figure. */
export async function provedRows(
  db: Queryable,
  span: Span,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly ProvedRow[]> {
  const { rows } = await sql<ProvedRow>`
    select a.id, a.agency_id, a.done_from as day, a.what from activities.activity a
    where ${proved(span)} order by a.done_from desc, a.id desc limit ${limit} offset ${offset}`.execute(db)
  return rows
}
