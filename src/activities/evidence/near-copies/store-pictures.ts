import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'

/** Puts a shown copy down for its print; again is harmless. Answers its number. */
export async function awaitPrint(tx: Tx, sha256: string): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with put as (insert into activities.picture_print (sha256) values (${sha256}) on conflict do nothing returning id)
    select id from put union all select id from activities.picture_print where sha256 = ${sha256} limit 1`.execute(
    tx,
  )
  return rows[0]!.id
}

/** One look under several files, in more than one activity, is noted as the likeness of a picture to itself. */
export async function noteSameLook(tx: Tx, printId: number, sha256: string, foundAt: string): Promise<void> {
  await sql`
    insert into activities.near_copy (picture_a, picture_b, likeness, found_at)
    select ${printId}::int, ${printId}::int, 1, ${foundAt}
    where (select count(distinct (sha256, activity_id)) > 1 and count(distinct sha256) > 1
           from (select e.sha256, e.activity_id from activities.evidence e where e.display_sha256 = ${sha256} limit 100) used)
    on conflict do nothing`.execute(tx)
}

export type WaitingPrint = { readonly id: number; readonly sha256: string }

export const waitingPrints = (db: Queryable, limit: number): Promise<readonly WaitingPrint[]> =>
  db
    .selectFrom('activities.picturePrint')
    .select(['id', 'sha256'])
    .where('state', '=', 'waiting')
    .orderBy('id')
    .limit(limit)
    .execute()

export type KeptPrint = {
  readonly keys: readonly number[]
  readonly windows: Buffer
  readonly version: number
}

export const savePrint = (db: Queryable, id: number, print: KeptPrint) =>
  db
    .updateTable('activities.picturePrint')
    .set({ ...print, keys: [...print.keys], state: 'kept' })
    .where('id', '=', id)
    .execute()

export const saveUnreadable = (db: Queryable, id: number) =>
  db.updateTable('activities.picturePrint').set({ state: 'unreadable' }).where('id', '=', id).execute()

export type PictureCandidate = {
  readonly id: number
  readonly sha256: string
  readonly turn: number
  readonly windows: Buffer
}

/** A key that so many pictures have, a clear sky or an empty page, tells none of them from another. */
const commonKey = 150

/**
 * Kept pictures that share the most of the keys, with the turn in which they do. Each key is one walk of the index, so
 * that the cost grows with how many pictures share keys and not with how many there are.
 */
export async function picturesSharing(
  db: Queryable,
  self: number,
  asked: readonly (readonly number[])[],
  least: number,
  limit: number,
): Promise<readonly PictureCandidate[]> {
  const pairs = asked.flatMap((keys, turn) => keys.map((key) => ({ key, turn })))
  const { rows } = await sql<PictureCandidate>`
    with hit as (
      select asked.turn, found.id
      from unnest(${pairs.map(({ key }) => key)}::int[], ${pairs.map(({ turn }) => turn)}::int[]) as asked(key, turn)
      cross join lateral (
        select array_agg(id) as ids from (
          select id from activities.picture_print where keys @> array[asked.key] and id <> ${self} limit ${commonKey}) first_few
      ) few
      cross join lateral unnest(few.ids) as found(id)
      where cardinality(few.ids) < ${commonKey}),
    best as (
      select distinct on (id) id, turn, votes
      from (select id, turn, count(*) as votes from hit group by id, turn having count(*) >= ${least}) counted
      order by id, votes desc, turn)
    select p.id, p.sha256, best.turn, p.windows
    from best join activities.picture_print p on p.id = best.id
    order by best.votes desc, p.id limit ${limit}`.execute(db)
  return rows
}

export type NewNearPicture = {
  readonly a: number
  readonly b: number
  readonly likeness: number
  readonly isTurned: boolean
}

export async function keepNearPictures(
  db: Queryable,
  found: readonly NewNearPicture[],
  foundAt: string,
): Promise<void> {
  if (found.length === 0) return
  await db
    .insertInto('activities.nearCopy')
    .values(
      found.map(({ a, b, likeness, isTurned }) => ({
        pictureA: Math.min(a, b),
        pictureB: Math.max(a, b),
        likeness,
        isTurned,
        foundAt,
      })),
    )
    .onConflict((oc) => oc.columns(['pictureA', 'pictureB', 'textA', 'textB']).doNothing())
    .execute()
}
