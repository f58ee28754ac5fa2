import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Channel } from './channel.ts'

const columns = ['id', 'kind', 'nameVi', 'nameEn', 'address', 'keptBy', 'isSample'] as const

/** In the order they were put in, kind by kind as pages group them. */
export const channels = (db: Queryable): Promise<readonly Channel[]> =>
  db
    .selectFrom('newsroom.channel')
    .select(columns)
    .where('removedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute() as Promise<Channel[]>

export const lockChannel = (tx: Tx, id: number) =>
  tx
    .selectFrom('newsroom.channel')
    .select([...columns, 'removedAt'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst() as Promise<(Channel & { removedAt: string | null }) | undefined>

export type NewChannel = Omit<Channel, 'id' | 'isSample'>

/** At the end of the list; the very same one again is not put in twice. */
export async function insertChannel(tx: Tx, channel: NewChannel): Promise<number> {
  const same = await tx
    .selectFrom('newsroom.channel')
    .select('id')
    .where('kind', '=', channel.kind)
    .where('address', '=', channel.address)
    .where('nameVi', '=', channel.nameVi)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (same) return same.id
  const position = sql<number>`1 + coalesce((select max(position) from newsroom.channel), 0)`
  const row = await tx
    .insertInto('newsroom.channel')
    .values({ ...channel, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export const updateChannel = (tx: Tx, id: number, channel: NewChannel) =>
  tx.updateTable('newsroom.channel').set(channel).where('id', '=', id).execute()

export const markRemoved = (tx: Tx, id: number, removedAt: string) =>
  tx.updateTable('newsroom.channel').set({ removedAt }).where('id', '=', id).execute()

/** What the pack names, once: what the board changed or removed since then stays as the board left it. */
export const insertPackChannel = (
  db: Queryable,
  channel: NewChannel & { key: string; position: number; isSample: boolean },
) =>
  db
    .insertInto('newsroom.channel')
    .values(channel)
    .onConflict((oc) => oc.column('key').doNothing())
    .execute()
