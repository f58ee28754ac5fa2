import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

/** A row of a sheet as the sample leaves it; what has not happened is null or empty. */
export type FilledRow = {
  readonly sheetId: number
  readonly criterionId: number
  readonly isApplicable: boolean
  readonly notApplicableReason: string
  readonly selfPoints: number | null
  readonly selfNote: string
  readonly checks: readonly string[]
  readonly appraisedPoints: number | null
  readonly appraisedReason: string
  readonly appraisedBy: string | null
  readonly appraisedByName: string | null
  readonly appraisedAt: string | null
  readonly explanation: string
  readonly explainedAt: string | null
  readonly finalPoints: number | null
  readonly finalReason: string
}

const filled = (rows: readonly FilledRow[]) => sql`json_to_recordset(${JSON.stringify(rows)}::json) as f (
  "sheetId" int, "criterionId" int, "isApplicable" boolean, "notApplicableReason" text, "selfPoints" int, "selfNote" text,
  checks text[], "appraisedPoints" int, "appraisedReason" text, "appraisedBy" text, "appraisedByName" text,
  "appraisedAt" timestamptz, explanation text, "explainedAt" timestamptz, "finalPoints" int, "finalReason" text)`

/** What units gave themselves, while their sheets are still being scored. */
export const fillSelf = (tx: Tx, rows: readonly FilledRow[]) =>
  sql`
    update scorecards.score s set is_applicable = f."isApplicable", not_applicable_reason = f."notApplicableReason",
      self_points = f."selfPoints", self_note = f."selfNote", checks = f.checks
    from ${filled(rows)} where s.sheet_id = f."sheetId" and s.criterion_id = f."criterionId"`.execute(tx)

/** What came after the signature, while the sheets stand before the council: only there may all of it be written. */
export const fillRest = (tx: Tx, rows: readonly FilledRow[]) =>
  sql`
    update scorecards.score s set appraised_points = f."appraisedPoints", appraised_reason = f."appraisedReason",
      appraised_by = f."appraisedBy", appraised_by_name = f."appraisedByName", appraised_at = f."appraisedAt",
      explanation = f.explanation, explained_at = f."explainedAt", final_points = f."finalPoints",
      final_reason = f."finalReason"
    from ${filled(rows)} where s.sheet_id = f."sheetId" and s.criterion_id = f."criterionId"`.execute(tx)

export type FilledSheet = {
  readonly id: number
  readonly state: string
  readonly submittedAt: string | null
  readonly signedAt: string | null
  readonly appraisedAt: string | null
  readonly explainUntil: string | null
  readonly explainedAt: string | null
  readonly finalisedAt: string | null
  readonly finalisedByName: string | null
  readonly byName: string | null
  readonly total: number | null
  readonly applicableMaximum: number | null
  readonly indexValue: number | null
}

/** Where every sheet stands, in one statement. */
export const fillSheets = (tx: Tx, sheets: readonly FilledSheet[]) =>
  sql`
    update scorecards.sheet s set state = f.state, submitted_at = f."submittedAt", submitted_by_name = f."byName",
      signed_at = f."signedAt", signed_by_name = case when f."signedAt" is null then null else f."byName" end,
      appraised_at = f."appraisedAt", explain_until = f."explainUntil", explained_at = f."explainedAt",
      finalised_at = f."finalisedAt", finalised_by_name = f."finalisedByName", total = f.total,
      applicable_maximum = f."applicableMaximum", index_value = f."indexValue"
    from json_to_recordset(${JSON.stringify(sheets)}::json) as f (id int, state text, "submittedAt" timestamptz,
      "signedAt" timestamptz, "appraisedAt" timestamptz, "explainUntil" timestamptz, "explainedAt" timestamptz,
      "finalisedAt" timestamptz, "finalisedByName" text, "byName" text, total int, "applicableMaximum" int, "indexValue" int)
    where s.id = f.id`.execute(tx)

export type FilledProof = {
  readonly sheetId: number
  readonly criterionId: number
  readonly stage: 'self' | 'explanation'
  readonly at: string
  readonly byName: string
}

/** One kept file as evidence of many rows. */
export const fillProofs = (tx: Tx, sha256: string, name: string, proofs: readonly FilledProof[]) =>
  sql`
    insert into scorecards.score_evidence (sheet_id, criterion_id, stage, kind, sha256, name, added_at, added_by_name)
    select "sheetId", "criterionId", stage, 'file', ${sha256}, ${name}, at, "byName"
    from json_to_recordset(${JSON.stringify(proofs)}::json) as p ("sheetId" int, "criterionId" int, stage text,
      at timestamptz, "byName" text)`.execute(tx)

export type NewFrozen = {
  readonly roundId: number
  readonly sheetId: number
  readonly stage: string
  readonly sha256: string
  readonly body: unknown
  readonly at: string
  readonly byName: string
}

export const fillFrozen = (tx: Tx, frozen: readonly NewFrozen[]) =>
  sql`
    insert into scorecards.frozen (round_id, sheet_id, stage, sha256, body, at, by_name)
    select "roundId", "sheetId", stage, sha256, body, at, "byName"
    from json_to_recordset(${JSON.stringify(frozen)}::json) as f ("roundId" int, "sheetId" int, stage text, sha256 text,
      body jsonb, at timestamptz, "byName" text)`.execute(tx)

/** Who the accounts of the sample are, by address. */
export async function usersBy(db: Queryable, emails: readonly string[]) {
  const rows = await db
    .selectFrom('agencies.person')
    .select(['userId', 'fullName', 'email'])
    .where('email', 'in', [...emails])
    .execute()
  return new Map(rows.map((row) => [row.email, row]))
}
