import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

type By = { readonly byUser: string | null; readonly byName: string; readonly at: string }

/** The self-score becomes the appraised one, for many rows of a locked sheet in one statement. */
export const agreeWith = (
  tx: Tx,
  sheetId: number,
  criterionIds: readonly number[],
  { byUser, byName, at }: By,
) =>
  sql`
    update scorecards.score set appraised_points = self_points, appraised_reason = '', appraised_by = ${byUser},
      appraised_by_name = ${byName}, appraised_at = ${at}, edit = edit + 1
    where sheet_id = ${sheetId} and criterion_id = any(${[...criterionIds]}::int[])`.execute(tx)

/** What nobody decided otherwise is final as it was appraised; of a locked sheet. */
export const settleRest = (tx: Tx, sheetId: number) =>
  sql`
    update scorecards.score set final_points = appraised_points, edit = edit + 1
    where sheet_id = ${sheetId} and is_applicable and final_points is null`.execute(tx)

/** Sheets whose time to explain is over, for the clock. */
export async function overdueSheets(db: Queryable, now: string): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('scorecards.sheet')
    .select('id')
    .where('state', '=', 'explaining')
    .where('explainUntil', '<=', now)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
