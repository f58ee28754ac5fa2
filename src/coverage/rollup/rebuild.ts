import type { Database, Queryable } from '../../platform/database/open.ts'
import {
  bucketsOfAll,
  cleanUp,
  type Difference,
  lastActivityId,
  makeRoom,
  mendFirstDays,
  mendSlice,
  recountFacts,
  type Slice,
  wrongFirstDays,
  wronglyCounted,
  wrongRows,
} from './store-rebuild.ts'
import { closeGate } from './store-recount.ts'
import { type Table, tables } from './tables.ts'

const atOnce = 250_000
const enough = 20

/**
 * Counts everything anew from the facts. Readers see the figures as they were until all of them are new; who recounts
 * waits, which delays figures and nothing else.
 */
export async function rebuild(db: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await closeGate(tx)
    await makeRoom(tx)
    const last = await lastActivityId(tx)
    for (let after = 0; after < last; after += atOnce) await recountFacts(tx, after, after + atOnce)
    for (const { table, slice } of await slices(tx)) await mendSlice(tx, table, slice)
    await mendFirstDays(tx)
  })
  await tidy(db)
}

/** Keeps the tables quick to read, every night. */
export const tidy = (db: Database): Promise<void> => cleanUp(db, tables)

/** Where the figures are not what a rebuild would make of the facts, some of it; empty when all is right. */
export async function compareWithRebuild(db: Database): Promise<readonly Difference[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (tx) => {
      await makeRoom(tx)
      const found: Difference[] = []
      const last = await lastActivityId(tx)
      for (let after = 0; after < last && found.length < enough; after += atOnce)
        found.push(...(await wronglyCounted(tx, after, after + atOnce, enough)))
      for (const { table, slice } of await slices(tx))
        if (found.length < enough) found.push(...(await wrongRows(tx, table, slice, enough)))
      return [...found, ...(await wrongFirstDays(tx, enough))]
    })
}

/** Half month by half month where a table tells time, so that what is summed at once stays small. */
async function slices(db: Queryable): Promise<readonly { table: Table; slice: Slice }[]> {
  const buckets = await bucketsOfAll(db)
  const tellsTime = ({ keys }: Table) => keys.includes('bucket') || keys.includes('day')
  return tables.flatMap((table): { table: Table; slice: Slice }[] =>
    tellsTime(table) ? buckets.map((bucket) => ({ table, slice: { bucket } })) : [{ table, slice: 'all' }],
  )
}
