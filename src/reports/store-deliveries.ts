import type { Queryable, Tx } from '../platform/database/open.ts'

export type Delivery = { readonly toAgencyId: number; readonly recipient: string; readonly at: string }

/** Notes whom the report goes to and answers those who were not noted before: nobody is sent it twice. */
export async function claimDeliveries(
  tx: Tx,
  reportId: number,
  toAgencyId: number,
  recipients: readonly string[],
  at: string,
): Promise<readonly string[]> {
  if (recipients.length === 0) return []
  const rows = await tx
    .insertInto('reports.delivery')
    .values(recipients.map((recipient) => ({ reportId, toAgencyId, recipient, at })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('recipient')
    .execute()
  return rows.map(({ recipient }) => recipient)
}

export const deliveriesOf = (db: Queryable, reportId: number): Promise<Delivery[]> =>
  db
    .selectFrom('reports.delivery')
    .select(['toAgencyId', 'recipient', 'at'])
    .where('reportId', '=', reportId)
    .orderBy('at')
    .execute()
