import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { Polygon } from './boundary-file.ts'

export type Boundary = { readonly agencyId: number; readonly polygons: readonly Polygon[] }
export type Import = {
  readonly importedAt: string
  readonly importedByName: string
  readonly sourceName: string
}

/** Puts the boundaries in; those of other areas stay as they were. */
export async function putBoundaries(tx: Tx, boundaries: readonly Boundary[], about: Import): Promise<void> {
  const rows = boundaries.map(({ agencyId, polygons }) => ({
    agencyId,
    polygons: JSON.stringify(polygons),
    ...about,
  }))
  await tx
    .insertInto('coverage.boundary')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('agencyId').doUpdateSet((eb) => ({
        polygons: eb.ref('excluded.polygons'),
        importedAt: eb.ref('excluded.importedAt'),
        importedByName: eb.ref('excluded.importedByName'),
        sourceName: eb.ref('excluded.sourceName'),
      })),
    )
    .execute()
}

/** The boundaries that are known, all or of these areas. */
export async function boundariesOf(db: Queryable, agencyIds?: readonly number[]) {
  let query = db
    .selectFrom('coverage.boundary')
    .select(['agencyId', 'polygons', 'importedAt', 'importedByName', 'sourceName'])
    .orderBy('agencyId')
  if (agencyIds) query = query.where('agencyId', 'in', [...agencyIds, 0])
  const rows = await query.execute()
  return rows.map((row) => ({ ...row, polygons: row.polygons as readonly Polygon[] }))
}

/** The boundary of an area in the shape of GeoJSON; undefined where none was imported. */
export async function boundaryOf(db: Queryable, areaId: number) {
  const [boundary] = await boundariesOf(db, [areaId])
  return boundary && { type: 'MultiPolygon' as const, coordinates: boundary.polygons }
}
