import { sql } from 'kysely'
import type { Queryable } from '../../../platform/database/open.ts'
import type { Place } from '../../../platform/media/index.ts'

/** Where the pictures among these files were taken, by their hash. Only for who may see the activity. */
export async function placesOf(
  db: Queryable,
  sha256s: readonly string[],
): Promise<ReadonlyMap<string, Place>> {
  if (sha256s.length === 0) return new Map()
  const { rows } = await sql<{ sha256: string; latitude: number; longitude: number }>`
    select sha256, latitude::float8, longitude::float8 from activities.camera_fact
    where sha256 = any(${[...sha256s]}) and latitude is not null`.execute(db)
  return new Map(rows.map(({ sha256, ...place }) => [sha256, place]))
}
