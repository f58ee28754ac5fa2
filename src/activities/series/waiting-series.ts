import type { Queryable } from '../../platform/database/open.ts'
import { openSeriesOf } from './open-series.ts'

/** A series of an agency with days on which nobody said yet whether it was held. */
export type WaitingSeries = { readonly name: string; readonly href: string; readonly open: number }

export async function waitingSeries(
  db: Queryable,
  agencyId: number,
  today: string,
): Promise<readonly WaitingSeries[]> {
  const all = await openSeriesOf(db, agencyId, today)
  return all
    .filter(({ open }) => open.length > 0)
    .map(({ series, open }) => ({
      name: series.name,
      href: `/lam-viec/chuoi/${series.id}`,
      open: open.length,
    }))
}
