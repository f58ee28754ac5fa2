import type { Queryable, Tx } from '../platform/database/open.ts'

export type Headcount = {
  readonly agencyId: number
  readonly of: 'officials' | 'residents'
  readonly countedOn: string
  readonly value: number
  readonly source: string
  readonly isSample: boolean
}

export async function putHeadcounts(tx: Tx, counts: readonly Headcount[]): Promise<void> {
  for (const count of counts)
    await tx
      .insertInto('agencies.headcount')
      .values(count)
      .onConflict((conflict) => conflict.columns(['agencyId', 'of', 'countedOn']).doUpdateSet(count))
      .execute()
}

/** The newest count of residents of each area on a day. */
export async function residentsOn(db: Queryable, day: string): Promise<readonly Headcount[]> {
  const rows = await db
    .selectFrom('agencies.headcount')
    .distinctOn('agencyId')
    .selectAll()
    .where('of', '=', 'residents')
    .where('countedOn', '<=', day)
    .orderBy('agencyId')
    .orderBy('countedOn', 'desc')
    .execute()
  return rows as readonly Headcount[]
}
