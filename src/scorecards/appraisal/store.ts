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

export type BroughtPoints = {
  readonly sheetId: number
  readonly criterionId: number
  readonly points: number
}

/** Points that bodies and surveys gave, onto locked sheets; answers those that are other than what was there. */
export async function bringPoints(
  tx: Tx,
  brought: readonly BroughtPoints[],
  source: string,
  { byUser, byName, at }: By,
): Promise<readonly BroughtPoints[]> {
  const { rows } = await sql<BroughtPoints>`
    update scorecards.score s set appraised_points = b.points, appraised_reason = ${source}, appraised_by = ${byUser},
      appraised_by_name = ${byName}, appraised_at = ${at}, edit = edit + 1
    from json_to_recordset(${JSON.stringify(brought)}::json) as b ("sheetId" int, "criterionId" int, points int)
    where s.sheet_id = b."sheetId" and s.criterion_id = b."criterionId" and s.is_applicable
      and (s.appraised_points, s.appraised_reason) is distinct from (b.points, ${source}::text)
    returning s.sheet_id, s.criterion_id, s.appraised_points as points`.execute(tx)
  return rows
}
