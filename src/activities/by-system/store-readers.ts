import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type Read = { readonly id: number; readonly source: string; readonly reach: number | null }

const mayBeCounted = sql`a.state <> 'cancelled' and (a.reach is null or a.reach_counted = 'system_counter')`

/** What logged itself from sources of a kind and has no number that a person entered, the next so many after that id. */
export async function sourcesAfter(db: Queryable, kind: string, after: number, limit: number) {
  const { rows } = await sql<Read>`
    select a.id, a.source, a.reach from activities.activity a
    where a.source like ${`${kind}:%`} and a.id > ${after} and ${mayBeCounted} order by a.id limit ${limit}`.execute(
    db,
  )
  return rows
}

/** Writes the views; the version stays, because nothing that a person looks at before deciding has changed. */
export async function putViews(
  tx: Tx,
  read: readonly { readonly id: number; readonly views: number }[],
  at: string,
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    update activities.activity a set reach = n.views, reach_kind = 'views', reach_counted = 'system_counter',
      reach_counted_at = ${at}
    from unnest(${read.map(({ id }) => id)}::int[], ${read.map(({ views }) => views)}::int[]) as n(id, views)
    where a.id = n.id and ${mayBeCounted} returning a.id`.execute(tx)
  return rows.map(({ id }) => id)
}
