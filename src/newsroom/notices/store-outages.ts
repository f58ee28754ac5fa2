import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Outage } from './outage.ts'

const columns = ['id', 'shownFrom', 'startsAt', 'endsAt', 'textVi', 'textEn'] as const

/** What is told now or will be; a handful at most, so that the rules decide which. */
export const outagesAhead = (db: Queryable, now: string): Promise<readonly Outage[]> =>
  db
    .selectFrom('newsroom.outage')
    .select(columns)
    .where('cancelledAt', 'is', null)
    .where('endsAt', '>', now)
    .orderBy('startsAt')
    .execute() as Promise<Outage[]>

export const insertOutage = (tx: Tx, outage: Omit<Outage, 'id'> & { madeByName: string; madeAt: string }) =>
  tx.insertInto('newsroom.outage').values(outage).returning('id').executeTakeFirstOrThrow()

/** The same notice, announced and not called off: a form sent twice. */
export const sameOutage = (tx: Tx, { startsAt, endsAt, textVi }: Omit<Outage, 'id'>) =>
  tx
    .selectFrom('newsroom.outage')
    .select('id')
    .where('startsAt', '=', startsAt)
    .where('endsAt', '=', endsAt)
    .where('textVi', '=', textVi)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()

/** Locked, so that two who call it off at once find one another. */
export const lockOutage = (tx: Tx, id: number) =>
  tx
    .selectFrom('newsroom.outage')
    .select([...columns, 'cancelledAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const markCancelled = (tx: Tx, id: number, cancelledAt: string) =>
  tx.updateTable('newsroom.outage').set({ cancelledAt }).where('id', '=', id).execute()
