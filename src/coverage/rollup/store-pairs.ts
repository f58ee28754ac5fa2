import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Window } from './window.ts'

/** Two activities of different agencies on one day, one's area being or holding the other's. */
export type Pair = {
  readonly first: number
  readonly second: number
  readonly firstAgencyId: number
  readonly secondAgencyId: number
  readonly firstWhat: string
  readonly secondWhat: string
  readonly day: string
}

/** Of these forms and agencies; those that happened on one day are few, so their words are compared outside. */
export async function pairsOnOneDay(
  db: Queryable,
  asked: {
    readonly agencyIds: readonly number[]
    readonly formKeys: readonly string[]
    readonly window: Window
  },
  limit: number,
): Promise<readonly Pair[]> {
  const { agencyIds, formKeys, window } = asked
  const { rows } = await sql<Pair>`
    with held as materialized (
      select f.activity_id, f.agency_id, f.day, f.area_ids as within, w.area_ids as named, n.what
      from coverage.counted f join activities.whole w on w.id = f.activity_id
      join activities.named n on n.activity_id = f.activity_id
      where f.bucket between ${window.from} and ${window.to} and f.form_key = any(${[...formKeys]}::text[])
        and f.agency_id = any(${[...agencyIds]}::integer[]))
    select a.activity_id as first, b.activity_id as second, a.agency_id as first_agency_id,
      b.agency_id as second_agency_id, a.what as first_what, b.what as second_what, a.day
    from held a join held b on b.day = a.day and b.activity_id > a.activity_id and b.agency_id <> a.agency_id
      and (a.named && b.within or b.named && a.within)
    order by a.day, 1, 2 limit ${limit}`.execute(db)
  return rows
}
