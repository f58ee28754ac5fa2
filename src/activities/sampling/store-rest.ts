import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

/** What was not drawn, still waits as it was then, and was logged by somebody else. */
const rest = (sampleId: number, userId: string) => sql`
  select a.id from activities.sample_member m join activities.activity a on a.id = m.activity_id
  where m.sample_id = ${sampleId} and m.position is null and a.state = 'logged' and a.version = m.version
    and a.logged_by <> ${userId}`

export async function countRest(db: Queryable, sampleId: number, userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (${rest(sampleId, userId)}) r`.execute(db)
  return rows[0]?.count ?? 0
}

export type VerifiedRest = {
  readonly activityId: number
  readonly agencyId: number
  readonly what: string
  readonly version: number
  readonly assignmentIds: readonly number[]
}

/** Verifies them all, locked in the order of their ids; what changed since is left alone. */
export async function verifyMembers(
  tx: Tx,
  sampleId: number,
  { at, by, byName }: { at: string; by: string; byName: string },
): Promise<readonly VerifiedRest[]> {
  const { rows } = await sql<VerifiedRest>`
    with locked as (${rest(sampleId, by)} order by a.id for update of a),
    verified as (
      update activities.activity a set state = 'verified', verified_at = ${at}, verified_by = ${by},
        verified_by_name = ${byName}, verified_by_sample_id = ${sampleId}, version = a.version + 1
      from locked where a.id = locked.id
      returning a.id, a.agency_id, a.what, a.version)
    select v.id as activity_id, v.agency_id, v.what, v.version,
      array(select assignment_id from activities.activity_assignment where activity_id = v.id order by 1) as assignment_ids
    from verified v order by v.id`.execute(tx)
  return rows
}

export const closeSample = (tx: Tx, sampleId: number, at: string, byName: string, count: number) =>
  tx
    .updateTable('activities.sample')
    .set({ restVerifiedAt: at, restVerifiedByName: byName, restVerified: count })
    .where('id', '=', sampleId)
    .execute()
