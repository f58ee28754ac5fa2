import { sql } from 'kysely'
import type { Tx } from '../../platform/database/open.ts'

/** Keeps anybody else from logging under the same name until the transaction ends. */
export async function holdKeysOf(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 29))`.execute(tx)
}

export type KeyUsed = {
  readonly id: number
  readonly clientKey: string
  readonly loggedBy: string
  readonly entryHash: string
}

/** Those of the keys that have logged an activity already. */
export async function keysUsed(tx: Tx, keys: readonly string[]): Promise<readonly KeyUsed[]> {
  if (keys.length === 0) return []
  return await tx
    .selectFrom('activities.activity')
    .select(['id', 'clientKey', 'loggedBy', 'entryHash'])
    .where('clientKey', 'in', [...keys])
    .execute()
}
