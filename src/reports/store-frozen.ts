import type { Queryable, Tx } from '../platform/database/open.ts'
import type { FrozenReport } from './frozen.ts'

export type FrozenRow = {
  readonly reportId: number
  readonly sha256: string
  readonly body: FrozenReport
  readonly at: string
  readonly byName: string
}

/** Keeps what was signed. Rows of this table never change: the database itself refuses. */
export const insertFrozen = (tx: Tx, row: FrozenRow & { readonly byUser: string | null }) =>
  tx
    .insertInto('reports.frozen')
    .values({ ...row, body: JSON.stringify(row.body) })
    .execute()

/** What was signed last of each of these reports. */
export async function frozenOf(db: Queryable, reportIds: readonly number[]): Promise<readonly FrozenRow[]> {
  if (reportIds.length === 0) return []
  const rows = await db
    .selectFrom('reports.frozen')
    .distinctOn('reportId')
    .select(['reportId', 'sha256', 'body', 'at', 'byName'])
    .where('reportId', 'in', [...reportIds])
    .orderBy('reportId')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, body: row.body as FrozenReport }))
}
