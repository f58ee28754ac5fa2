import type { Queryable } from '../../platform/database/open.ts'

export type Place = { readonly col: number; readonly row: number }

/** Where the tiles of areas stand, as the pack says. */
export async function tilePlaces(db: Queryable): Promise<ReadonlyMap<number, Place>> {
  const rows = await db.selectFrom('coverage.tile').select(['agencyId', 'col', 'row']).execute()
  return new Map(rows.map(({ agencyId, ...place }) => [agencyId, place]))
}
