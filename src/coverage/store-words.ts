import { sql } from 'kysely'
import type { Queryable, Tx } from '../platform/database/open.ts'

export type ReportWindow = {
  readonly key: string
  readonly nameVi: string
  readonly nameEn: string
  readonly fromMonth: number
  readonly fromDay: number
  readonly toMonth: number
  readonly toDay: number
  readonly legalBasis: string
}

/** The windows of the periodic reports as they are on that day. */
export async function reportWindowsOn(db: Queryable, day: string): Promise<readonly ReportWindow[]> {
  const { rows } = await sql<ReportWindow>`
    select key, name_vi, name_en, from_month, from_day, to_month, to_day, legal_basis from coverage.report_window
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by position`.execute(db)
  return rows
}

/** The windows whose reports are of that year, each as it is on its last day. */
export async function reportWindowsOfYear(db: Queryable, year: number): Promise<readonly ReportWindow[]> {
  const { rows } = await sql<ReportWindow>`
    select key, name_vi, name_en, from_month, from_day, to_month, to_day, legal_basis from coverage.report_window
    cross join lateral (
      select least(make_date(${year}, to_month, 1) + to_day - 1,
        (make_date(${year}, to_month, 1) + interval '1 month - 1 day')::date) as ends_on) e
    where valid_from <= ends_on and (valid_to is null or valid_to > ends_on) order by position`.execute(db)
  return rows
}

/** In how many working days a proposed task is due; five where nobody has said. */
export async function proposalTermOn(db: Queryable, day: string): Promise<number> {
  const { rows } = await sql<{ days: number }>`
    select working_days as days from coverage.proposal_term
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by valid_from desc limit 1`.execute(
    db,
  )
  return rows[0]?.days ?? 5
}

/** The language of each audience that has one of its own. */
export async function languagesOfAudiences(db: Queryable, day: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ audienceKey: string; languageKey: string }>`
    select audience_key, language_key from coverage.audience_language
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day})`.execute(db)
  return new Map(rows.map(({ audienceKey, languageKey }) => [audienceKey, languageKey]))
}

export type WordTable = 'report_window' | 'proposal_term' | 'audience_language'

/** The rows of a pack as they stand there, by their key. */
export async function putWords(tx: Tx, table: WordTable, rows: readonly Readonly<Record<string, unknown>>[]) {
  await sql`delete from ${sql.table(`coverage.${table}`)}`.execute(tx)
  await sql`insert into ${sql.table(`coverage.${table}`)}
    select * from jsonb_populate_recordset(null::${sql.table(`coverage.${table}`)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}

export async function putTiles(
  tx: Tx,
  tiles: readonly { readonly agencyId: number; readonly col: number; readonly row: number }[],
) {
  await tx.deleteFrom('coverage.tile').execute()
  if (tiles.length > 0)
    await tx
      .insertInto('coverage.tile')
      .values([...tiles])
      .execute()
}
