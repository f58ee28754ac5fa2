import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import { rhythmShape } from './rhythm.ts'
import { type Happened, type Series, seriesEntryShape } from './series.ts'

type Row = Omit<Series, 'entry' | 'rhythm'> & { entry: unknown; rhythm: unknown }

const columns = sql`id, agency_id, name, entry, rhythm, from_day, to_day, version`

const asSeries = (row: Row): Series => ({
  ...row,
  entry: seriesEntryShape.parse(row.entry),
  rhythm: rhythmShape.parse(row.rhythm),
})

/** The agency's series that came on that day or later, the newest first. */
export async function seriesOfAgency(
  db: Queryable,
  agencyId: number,
  since: string,
): Promise<readonly Series[]> {
  const { rows } = await sql<Row>`
    select ${columns} from activities.series
    where agency_id = ${agencyId} and (to_day is null or to_day >= ${since}) order by from_day desc, id desc`.execute(
    db,
  )
  return rows.map(asSeries)
}

/** One series of these agencies, locked when a transaction is about to change it. */
export async function seriesFor(
  db: Queryable,
  agencyIds: readonly number[],
  id: number,
  lock = false,
): Promise<Series | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from activities.series
    where id = ${id} and agency_id = any(${[...agencyIds]}::int[]) ${lock ? sql`for update` : sql``}`.execute(
    db,
  )
  return rows[0] && asSeries(rows[0])
}

/** What became of the days of a series. A cancelled activity leaves its day open again. */
export async function happenedIn(db: Queryable, seriesId: number): Promise<Happened> {
  const logged = await db
    .selectFrom('activities.activity')
    .select(['id', 'doneFrom'])
    .where('seriesId', '=', seriesId)
    .where('state', '<>', 'cancelled')
    .execute()
  const notHeld = await db
    .selectFrom('activities.notHeld')
    .select(['day', 'reason'])
    .where('seriesId', '=', seriesId)
    .execute()
  return {
    logged: new Map(logged.map(({ doneFrom, id }) => [doneFrom, id])),
    notHeld: new Map(notHeld.map(({ day, reason }) => [day, reason])),
  }
}

export type NewSeries = Omit<Series, 'id' | 'version'> & {
  readonly clientKey: string
  readonly createdAt: string
  readonly createdBy: string
  readonly createdByName: string
  readonly isSample?: boolean
}

/** Answers the new id, or undefined when the key has made a series already. */
export async function insertSeries(tx: Tx, series: NewSeries): Promise<number | undefined> {
  const row = await tx
    .insertInto('activities.series')
    .values({
      ...series,
      entry: JSON.stringify(series.entry),
      rhythm: JSON.stringify(series.rhythm),
    })
    .onConflict((conflict) => conflict.column('clientKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** The series that the key has made, of whoever made it. */
export const seriesByKey = (tx: Tx, clientKey: string) =>
  tx
    .selectFrom('activities.series')
    .select(['id', 'createdBy'])
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()

/** The last day on which it came; the version one higher. */
export async function endOn(tx: Tx, id: number, toDay: string): Promise<void> {
  await tx
    .updateTable('activities.series')
    .set((eb) => ({ toDay, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export type NotHeld = {
  readonly reason: string
  readonly markedAt: string
  readonly markedBy: string
  readonly markedByName: string
}

/** Marks the days once; marked again, they keep what was said first. */
export async function markNotHeld(
  tx: Tx,
  seriesId: number,
  days: readonly string[],
  about: NotHeld,
): Promise<void> {
  if (days.length === 0) return
  await tx
    .insertInto('activities.notHeld')
    .values(days.map((day) => ({ seriesId, day, ...about })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
