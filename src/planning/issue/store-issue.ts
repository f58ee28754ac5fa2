import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'
import { publishFile } from '../../platform/public-files.ts'
import { batches } from '../store-batches.ts'
import type { PlannedAssignment } from './fan-out.ts'

/** Columns as arrays: thousands of rows in a few statements of six parameters each. */
export async function insertAssignments(tx: Tx, assignments: readonly PlannedAssignment[], at: string) {
  for (const rows of batches(assignments, 5000))
    await sql`
      insert into planning.assignment (task_id, agency_id, period, period_from, period_to, due_on, state, state_since)
      select task_id, agency_id, period, period_from, period_to, due_on, 'assigned', ${at}
      from unnest(
        ${rows.map((row) => row.taskId)}::integer[], ${rows.map((row) => row.agencyId)}::integer[],
        ${rows.map((row) => row.period)}::text[], ${rows.map((row) => row.from)}::date[],
        ${rows.map((row) => row.to)}::date[], ${rows.map((row) => row.dueOn)}::date[]
      ) as row (task_id, agency_id, period, period_from, period_to, due_on)`.execute(tx)
}

export const markIssued = (
  tx: Tx,
  planId: number,
  { slug, at, by }: { readonly slug: string; readonly at: string; readonly by: string },
) =>
  tx
    .updateTable('planning.plan')
    .set({ state: 'issued', slug, issuedAt: at, issuedBy: by, version: sql`version + 1` })
    .where('id', '=', planId)
    .execute()

/** The plan's files become public with it. */
export async function publishFilesOf(tx: Tx, planId: number) {
  const files = await tx
    .selectFrom('planning.planFile')
    .select(['sha256', 'name'])
    .where('planId', '=', planId)
    .execute()
  for (const { sha256, name } of files) await publishFile(tx, sha256, `plan:${planId}`, name)
}
