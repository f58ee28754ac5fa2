import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { type ScoreSight, sightOf } from '../permissions.ts'
import type { ClassDates, Round, Sheet, SheetState } from './round.ts'
import { isRowId } from './row-id.ts'

const sheetColumns = [
  's.id',
  's.agencyId',
  's.classKey',
  's.setId',
  's.state',
  's.edit',
  's.submittedAt',
  's.submittedByName',
  's.signedAt',
  's.signedBy',
  's.signedByName',
  's.appraisedAt',
  's.explainUntil',
  's.explainedAt',
  's.finalisedAt',
  's.finalisedByName',
  's.total',
  's.applicableMaximum',
  's.indexValue',
  's.rank',
  's.isTied',
] as const

const dateColumns = [
  'c.opensOn',
  'c.selfDue',
  'c.appraisalDue',
  'c.explanationWorkingDays',
  'c.finalDue',
] as const

const roundColumns = sql<Round>`json_build_object('id', r.id, 'agencyId', r.agency_id, 'year', r.year, 'slug', r.slug,
  'nameVi', r.name_vi, 'nameEn', r.name_en, 'planId', r.plan_id, 'fromDay', r.from_day, 'toDay', r.to_day,
  'state', r.state, 'decisionNumber', r.decision_number, 'decidedOn', r.decided_on, 'publishedAt', r.published_at,
  'edit', r.edit, 'isSample', r.is_sample)`

const sheets = (db: Queryable) =>
  db
    .selectFrom('scorecards.sheet as s')
    .innerJoin('scorecards.round as r', 'r.id', 's.roundId')
    .innerJoin('scorecards.roundClass as c', (join) =>
      join.onRef('c.roundId', '=', 's.roundId').onRef('c.classKey', '=', 's.classKey'),
    )
    .select([...sheetColumns, ...dateColumns, roundColumns.as('round')])

type SheetRow = Omit<Sheet, 'dates'> & ClassDates

const sheetOf = (row: unknown): Sheet => {
  const { opensOn, selfDue, appraisalDue, explanationWorkingDays, finalDue, ...rest } = row as SheetRow
  return { ...rest, dates: { opensOn, selfDue, appraisalDue, explanationWorkingDays, finalDue } }
}

const isSeen = ({ own, rounds }: ScoreSight) =>
  sql<boolean>`(s.agency_id = any(${[...own]}::int[]) or r.agency_id = any(${[...rounds]}::int[]))`

/** A sheet the actor may see; undefined for a stranger. */
export async function sheetInSight(db: Queryable, actor: Actor, id: number): Promise<Sheet | undefined> {
  if (!isRowId(id)) return undefined
  const row = await sheets(db)
    .where('s.id', '=', id)
    .where(isSeen(sightOf(actor)))
    .executeTakeFirst()
  return row && sheetOf(row)
}

/** The same, locked until the transaction ends: what is judged is what is changed. Rounds are locked before sheets. */
export async function lockSheet(tx: Tx, actor: Actor, id: number): Promise<Sheet | undefined> {
  if (!isRowId(id)) return undefined
  await sql`select 1 from scorecards.sheet where id = ${id} for update`.execute(tx)
  return sheetInSight(tx, actor, id)
}

/** For what the clock does: without regard to who asks. */
export async function lockSheetForClock(tx: Tx, id: number): Promise<Sheet | undefined> {
  await sql`select 1 from scorecards.sheet where id = ${id} for update`.execute(tx)
  const row = await sheets(tx).where('s.id', '=', id).executeTakeFirst()
  return row && sheetOf(row)
}

export async function sheetsOfRound(db: Queryable, roundId: number): Promise<readonly Sheet[]> {
  const rows = await sheets(db)
    .where('s.roundId', '=', roundId)
    .orderBy('s.classKey')
    .orderBy('s.id')
    .execute()
  return rows.map(sheetOf)
}

/** Sheets of open rounds that wait for somebody. */
export async function sheetsUnderWay(db: Queryable): Promise<readonly Sheet[]> {
  const rows = await sheets(db)
    .where('r.state', '=', 'open')
    .where('s.state', '<>', 'final')
    .orderBy('s.id')
    .execute()
  return rows.map(sheetOf)
}

/** Sheets of these agencies, the newest round first. */
export async function sheetsOfAgencies(
  db: Queryable,
  agencyIds: readonly number[],
): Promise<readonly Sheet[]> {
  if (agencyIds.length === 0) return []
  const rows = await sheets(db)
    .where('s.agencyId', 'in', [...agencyIds])
    .orderBy('r.toDay', 'desc')
    .orderBy('s.id')
    .execute()
  return rows.map(sheetOf)
}

export type SheetChange = {
  readonly state?: SheetState
  readonly submittedAt?: string | null
  readonly submittedByName?: string | null
  readonly signedAt?: string | null
  readonly signedBy?: string | null
  readonly signedByName?: string | null
  readonly appraisedAt?: string | null
  readonly explainUntil?: string | null
  readonly explainedAt?: string | null
  readonly finalisedAt?: string | null
  readonly finalisedByName?: string | null
  readonly total?: number | null
  readonly applicableMaximum?: number | null
  readonly indexValue?: number | null
}

/** Changes a locked sheet; its edit rises. */
export const changeSheet = (tx: Tx, id: number, change: SheetChange) =>
  tx
    .updateTable('scorecards.sheet')
    .set((eb) => ({ ...change, edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()
