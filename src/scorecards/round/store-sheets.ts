import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { ProposedScore } from './proposals.ts'

export type NewSheet = { readonly agencyId: number; readonly classKey: string; readonly setId: number }

/** Makes the sheets that a round has not yet; answers only the new ones, by agency. */
export async function insertSheets(
  tx: Tx,
  roundId: number,
  sheets: readonly NewSheet[],
): Promise<ReadonlyMap<number, number>> {
  if (sheets.length === 0) return new Map()
  const rows = await tx
    .insertInto('scorecards.sheet')
    .values(sheets.map((sheet) => ({ ...sheet, roundId, state: 'scoring' })))
    .onConflict((conflict) => conflict.columns(['roundId', 'agencyId']).doNothing())
    .returning(['id', 'agencyId'])
    .execute()
  return new Map(rows.map(({ id, agencyId }) => [agencyId, id]))
}

export type SheetProposals = { readonly sheetId: number; readonly scores: readonly ProposedScore[] }
export type Author = { readonly at: string; readonly byUser: string | null; readonly byName: string }

const flat = (some: readonly SheetProposals[]) =>
  JSON.stringify(some.flatMap(({ sheetId, scores }) => scores.map((score) => ({ sheetId, ...score }))))

const recordset = (
  rows: string,
) => sql`json_to_recordset(${rows}::json) as p ("sheetId" int, "criterionId" int,
  "isApplicable" boolean, "notApplicableReason" text, proposed int, "proposedFrom" jsonb, checks text[], "selfPoints" int)`

/** Writes every row of new sheets with what is proposed, and each proposal into the log: two statements for a class. */
export async function insertScores(tx: Tx, some: readonly SheetProposals[], by: Author): Promise<void> {
  const rows = flat(some)
  await sql`
    insert into scorecards.score (sheet_id, criterion_id, is_applicable, not_applicable_reason, proposed, proposed_from,
      checks, self_points)
    select "sheetId", "criterionId", "isApplicable", "notApplicableReason", proposed, "proposedFrom", checks, "selfPoints"
    from ${recordset(rows)}`.execute(tx)
  await sql`
    insert into scorecards.move (sheet_id, criterion_id, stage, points, is_applicable, at, by_user, by_name)
    select "sheetId", "criterionId", 'proposed', proposed, "isApplicable", ${by.at}, ${by.byUser}, ${by.byName}
    from ${recordset(rows)} where proposed is not null or not "isApplicable"`.execute(tx)
}

/** A section with a gate or a condition: what lies above others is nobody's to score. */
const isDecidedByFacts = sql`exists (select 1 from scorecards.criterion c where c.parent_id = s.criterion_id)`

/** Nobody has given points, nor said other than the facts whether it applies. */
const isUntouched = sql`${isDecidedByFacts} or s.self_points is null and s.is_applicable = coalesce((s.proposed_from ->> 'isApplicable')::boolean, true)`

/**
 * Brings the proposals of a locked sheet up to date. What a person gave stays; where nobody has spoken yet, whether the
 * criterion applies and which checks are met follow the facts. Answers the criteria whose proposal is another now.
 */
export async function renewProposals(
  tx: Tx,
  proposals: SheetProposals,
  by: Author,
): Promise<readonly number[]> {
  const { rows } = await sql<{ criterionId: number }>`
    with renewed as (
      update scorecards.score s set proposed = p.proposed, proposed_from = p."proposedFrom", edit = s.edit + 1,
        self_points = case when ${isDecidedByFacts} then p."selfPoints" else s.self_points end,
        is_applicable = case when ${isUntouched} then p."isApplicable" else s.is_applicable end,
        not_applicable_reason = case when ${isUntouched} then p."notApplicableReason" else s.not_applicable_reason end,
        checks = case when ${isUntouched} then p.checks else s.checks end
      from ${recordset(flat([proposals]))}
      where s.sheet_id = p."sheetId" and s.criterion_id = p."criterionId"
        and (s.proposed, s.proposed_from) is distinct from (p.proposed, p."proposedFrom")
      returning s.sheet_id, s.criterion_id, s.proposed, s.is_applicable
    ), logged as (
      insert into scorecards.move (sheet_id, criterion_id, stage, points, is_applicable, at, by_user, by_name)
      select sheet_id, criterion_id, 'proposed', proposed, is_applicable, ${by.at}, ${by.byUser}, ${by.byName} from renewed
    )
    select criterion_id from renewed order by 1`.execute(tx)
  return rows.map(({ criterionId }) => criterionId)
}

/** Classes of open rounds whose day has come and that have no sheet yet. */
export async function classesToOpen(db: Queryable, today: string) {
  const { rows } = await sql<{ roundId: number }>`
    select distinct c.round_id from scorecards.round_class c join scorecards.round r on r.id = c.round_id and r.state = 'open'
    where c.opens_on <= ${today} and not exists (
      select 1 from scorecards.sheet s where s.round_id = c.round_id and s.class_key = c.class_key)`.execute(
    db,
  )
  return rows.map(({ roundId }) => roundId)
}
