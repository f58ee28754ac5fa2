import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { DueDate, Level } from './due.ts'

/** Due dates that hold on a day, one for each window. */
export async function dueDatesOn(db: Queryable, day: string): Promise<readonly DueDate[]> {
  const { rows } = await sql<DueDate>`
    select window_key, month, day, on_rest_day, words_vi, words_en, next_vi, legal_basis from reports.due_date
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by window_key`.execute(db)
  return rows
}

export async function levelsOn(db: Queryable, day: string): Promise<readonly Level[]> {
  const { rows } = await sql<Level>`
    select class_key, window_key, working_days_before, goes_to, legal_basis from reports.level
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day})
    order by class_key, window_key`.execute(db)
  return rows
}

/** How tasks ask for a plan of one's own. */
export async function ownPlanWordsOn(db: Queryable, day: string): Promise<readonly string[]> {
  const { rows } = await sql<{ words: string }>`
    select words from reports.own_plan_words
    where valid_from <= ${day} and (valid_to is null or valid_to > ${day}) order by words`.execute(db)
  return rows.map(({ words }) => words)
}

/** The rows of the packs as they stand there. No record names these rows: a report keeps its days itself. */
export async function replaceSettings(
  tx: Tx,
  table: 'due_date' | 'level' | 'own_plan_words',
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const named = sql.table(`reports.${table}`)
  await sql`delete from ${named}`.execute(tx)
  await sql`insert into ${named} select * from jsonb_populate_recordset(null::${named}, ${JSON.stringify(rows)}::jsonb)`.execute(
    tx,
  )
}
