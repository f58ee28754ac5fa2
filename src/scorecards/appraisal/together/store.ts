import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/open.ts'
import type { Frozen } from '../../round/store-frozen.ts'

export type At = { readonly at: string; readonly byUser: string | null; readonly byName: string }
export type RowKey = { readonly sheetId: number; readonly criterionId: number }

const keys = (rows: readonly RowKey[]) =>
  sql`json_to_recordset(${JSON.stringify(rows)}::json) as k ("sheetId" int, "criterionId" int)`

/** Nothing was given in time: no points, and the sheet says why; of locked sheets, in one statement. */
export const giveNothing = (tx: Tx, rows: readonly RowKey[], note: string) =>
  sql`
    update scorecards.score s set self_points = 0, self_note = ${note}, checks = '{}', edit = edit + 1 from ${keys(rows)}
    where s.sheet_id = k."sheetId" and s.criterion_id = k."criterionId" and s.self_points is null`.execute(tx)

/** The self-score becomes the appraised one on many locked sheets. */
export const agreeWithMany = (tx: Tx, rows: readonly RowKey[], { byUser, byName, at }: At) =>
  sql`
    update scorecards.score s set appraised_points = self_points, appraised_reason = '', appraised_by = ${byUser},
      appraised_by_name = ${byName}, appraised_at = ${at}, edit = edit + 1 from ${keys(rows)}
    where s.sheet_id = k."sheetId" and s.criterion_id = k."criterionId" and s.appraised_points is null`.execute(
    tx,
  )

/** What was appraised becomes final on many locked sheets. */
export const settleMany = (tx: Tx, rows: readonly RowKey[]) =>
  sql`
    update scorecards.score s set final_points = appraised_points, edit = edit + 1 from ${keys(rows)}
    where s.sheet_id = k."sheetId" and s.criterion_id = k."criterionId" and s.final_points is null`.execute(
    tx,
  )

export const moveToAppraisal = (tx: Tx, ids: readonly number[]) =>
  sql`
    update scorecards.sheet set state = 'appraising', edit = edit + 1 where id = any(${[...ids]}::int[])`.execute(
    tx,
  )

export type ExplainedUntil = { readonly id: number; readonly until: string }

export const moveToExplanation = (tx: Tx, sheets: readonly ExplainedUntil[], at: string) =>
  sql`
    update scorecards.sheet s set state = 'explaining', appraised_at = ${at}, explain_until = u.until, explained_at = null,
      edit = edit + 1
    from json_to_recordset(${JSON.stringify(sheets)}::json) as u (id int, until timestamptz) where s.id = u.id`.execute(
    tx,
  )

export type SheetSum = {
  readonly id: number
  readonly total: number
  readonly applicableMaximum: number
  readonly index: number | null
}

export const moveToFinal = (tx: Tx, sums: readonly SheetSum[], { at, byName }: At) =>
  sql`
    update scorecards.sheet s set state = 'final', finalised_at = ${at}, finalised_by_name = ${byName}, total = f.total,
      applicable_maximum = f."applicableMaximum", index_value = f.index, edit = edit + 1
    from json_to_recordset(${JSON.stringify(sums)}::json) as f (id int, total int, "applicableMaximum" int, index int)
    where s.id = f.id`.execute(tx)

/** Many frozen bodies in one statement. */
export const insertManyFrozen = (tx: Tx, frozen: readonly Omit<Frozen, 'id'>[]) =>
  sql`
    insert into scorecards.frozen (round_id, sheet_id, stage, sha256, body, at, by_user, by_name)
    select "roundId", "sheetId", stage, sha256, body, at, "byUser", "byName"
    from json_to_recordset(${JSON.stringify(frozen)}::json) as f ("roundId" int, "sheetId" int, stage text, sha256 text,
      body jsonb, at timestamptz, "byUser" text, "byName" text)`.execute(tx)
