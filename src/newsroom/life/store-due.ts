import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'
import type { Edition } from '../edition.ts'
import { editionColumns } from './store.ts'

/** Scheduled editions whose time has come, the longest due first; those in another worker's hands are left to it. */
export async function dueEditions(
  tx: Tx,
  now: string,
  limit: number,
  only?: number,
): Promise<readonly Edition[]> {
  const rows = await tx
    .selectFrom('newsroom.edition')
    .select(editionColumns)
    .where('state', '=', 'scheduled')
    .where('scheduledFor', '<=', now)
    .$if(only !== undefined, (query) => query.where('id', '=', only as number))
    .orderBy('scheduledFor')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows as unknown as Edition[]
}

/** When the next one is due, as an ISO instant; undefined when nothing is scheduled. */
export async function nextDue(db: Queryable): Promise<string | undefined> {
  const { rows } = await sql<{ next: string | null }>`
    select min(scheduled_for) as next from newsroom.edition where state = 'scheduled'`.execute(db)
  return rows[0]?.next ?? undefined
}

export const failEdition = (tx: Tx, id: number, at: string, reasons: readonly Text[]) =>
  tx
    .updateTable('newsroom.edition')
    .set({ state: 'failed', failedAt: at, failure: JSON.stringify(reasons) })
    .where('id', '=', id)
    .execute()
