import type { Queryable } from '../../platform/database/open.ts'
import type { Place } from './leader-view.ts'

/** Where the tile of each area stands. */
export const placesOfTiles = (db: Queryable): Promise<Place[]> =>
  db.selectFrom('coverage.tile').select(['agencyId', 'col', 'row']).execute()
