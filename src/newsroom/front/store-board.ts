import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

/** The agency whose board keeps the portal that day; undefined while none is set up. */
export async function portalBoardOn(db: Queryable, day: string): Promise<number | undefined> {
  const { rows } = await sql<{ agencyId: number }>`
    select agency_id from newsroom.board
    where submits_to is null and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by valid_from desc limit 1`.execute(db)
  return rows[0]?.agencyId
}
