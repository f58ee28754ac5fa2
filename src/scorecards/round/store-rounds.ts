import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { sightOf } from '../permissions.ts'
import type { Round, RoundClass, RoundState } from './round.ts'
import { isRowId } from './row-id.ts'

const columns = [
  'id',
  'agencyId',
  'year',
  'slug',
  'nameVi',
  'nameEn',
  'planId',
  'fromDay',
  'toDay',
  'state',
  'decisionNumber',
  'decidedOn',
  'publishedAt',
  'edit',
  'isSample',
] as const

/** A round of an agency that the actor oversees for. */
export async function roundInSight(db: Queryable, actor: Actor, id: number): Promise<Round | undefined> {
  if (!isRowId(id)) return undefined
  const row = await db.selectFrom('scorecards.round').select(columns).where('id', '=', id).executeTakeFirst()
  return row && sightOf(actor).rounds.includes(row.agencyId) ? (row as Round) : undefined
}

/** The same, locked until the transaction ends. Rounds are locked before their sheets. */
export async function lockRound(tx: Tx, actor: Actor, id: number): Promise<Round | undefined> {
  if (!isRowId(id)) return undefined
  await sql`select 1 from scorecards.round where id = ${id} for update`.execute(tx)
  return roundInSight(tx, actor, id)
}

export async function lockRoundForClock(tx: Tx, id: number): Promise<Round | undefined> {
  await sql`select 1 from scorecards.round where id = ${id} for update`.execute(tx)
  const row = await tx.selectFrom('scorecards.round').select(columns).where('id', '=', id).executeTakeFirst()
  return row as Round | undefined
}

/** Rounds that these agencies hold, the newest first. */
export async function roundsOf(db: Queryable, agencyIds: readonly number[]): Promise<readonly Round[]> {
  if (agencyIds.length === 0) return []
  const rows = await db
    .selectFrom('scorecards.round')
    .select(columns)
    .where('agencyId', 'in', [...agencyIds])
    .orderBy('toDay', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows as Round[]
}

export const classesOf = (db: Queryable, roundId: number): Promise<RoundClass[]> =>
  db
    .selectFrom('scorecards.roundClass')
    .select(['classKey', 'setId', 'opensOn', 'selfDue', 'appraisalDue', 'explanationWorkingDays', 'finalDue'])
    .where('roundId', '=', roundId)
    .orderBy('classKey')
    .execute()

export type NamedAppraiser = { readonly field: string; readonly userId: string; readonly userName: string }

export const appraisersOf = (db: Queryable, roundId: number): Promise<NamedAppraiser[]> =>
  db
    .selectFrom('scorecards.appraiser')
    .select(['field', 'userId', 'userName'])
    .where('roundId', '=', roundId)
    .orderBy('field')
    .execute()

export type NewRound = Omit<
  Round,
  'id' | 'state' | 'edit' | 'decisionNumber' | 'decidedOn' | 'publishedAt'
> & {
  readonly madeAt: string
  readonly madeByName: string
}

/** A new round; undefined when one of that address is there already. */
export async function insertRound(tx: Tx, round: NewRound): Promise<number | undefined> {
  const row = await tx
    .insertInto('scorecards.round')
    .values({ ...round, state: 'draft' })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const roundBySlug = (db: Queryable, slug: string) =>
  db.selectFrom('scorecards.round').select(columns).where('slug', '=', slug).executeTakeFirst() as Promise<
    Round | undefined
  >

export const moveRoundTo = (tx: Tx, id: number, state: RoundState) =>
  tx
    .updateTable('scorecards.round')
    .set((eb) => ({ state, edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const raiseEdit = (tx: Tx, id: number) =>
  tx
    .updateTable('scorecards.round')
    .set((eb) => ({ edit: eb('edit', '+', 1) }))
    .where('id', '=', id)
    .execute()

/** Sets the dates of a class, or brings it into the round. */
export const putClass = (tx: Tx, roundId: number, { classKey, ...dates }: RoundClass) =>
  tx
    .insertInto('scorecards.roundClass')
    .values({ roundId, classKey, ...dates })
    .onConflict((conflict) => conflict.columns(['roundId', 'classKey']).doUpdateSet(dates))
    .execute()

export const dropClass = (tx: Tx, roundId: number, classKey: string) =>
  tx
    .deleteFrom('scorecards.roundClass')
    .where('roundId', '=', roundId)
    .where('classKey', '=', classKey)
    .execute()

export const putAppraiser = (tx: Tx, roundId: number, { field, userId, userName }: NamedAppraiser) =>
  tx
    .insertInto('scorecards.appraiser')
    .values({ roundId, field, userId, userName })
    .onConflict((conflict) => conflict.columns(['roundId', 'field']).doUpdateSet({ userId, userName }))
    .execute()
