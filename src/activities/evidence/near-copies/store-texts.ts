import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'

export type TextSource = 'entry' | 'capture' | 'file'

export type NewTextPrint = {
  readonly activityId: number
  readonly source: TextSource
  readonly key: string
  readonly name: string
  readonly syllables: number
  readonly shingles: readonly number[]
  readonly keys: readonly number[]
}

/** Keeps what a text says, in the place of what it said before; likenesses of its earlier words go with them. */
export async function replaceTextPrint(tx: Tx, print: NewTextPrint): Promise<number> {
  await forgetTextPrint(tx, print)
  const { id } = await tx
    .insertInto('activities.textPrint')
    .values({ ...print, shingles: [...print.shingles], keys: [...print.keys] })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const forgetTextPrint = (tx: Tx, of: Pick<NewTextPrint, 'activityId' | 'source' | 'key'>) =>
  tx
    .deleteFrom('activities.textPrint')
    .where('activityId', '=', of.activityId)
    .where('source', '=', of.source)
    .where('key', '=', of.key)
    .execute()

export type TextCandidate = { readonly id: number; readonly shingles: readonly number[] }

const commonKey = 100

/**
 * Texts of other activities that share the most keys. The same file or the same captured page elsewhere is told as that
 * and not as a likeness. Keys of words that many use find nobody.
 */
export async function textsSharing(
  db: Queryable,
  { activityId, source, key, keys }: NewTextPrint,
  limit: number,
): Promise<readonly TextCandidate[]> {
  const { rows } = await sql<TextCandidate>`
    with hit as (
      select unnest(few.ids) as id
      from unnest(${[...keys]}::int[]) as asked(key)
      cross join lateral (
        select array_agg(id) as ids from (
          select id from activities.text_print where keys @> array[asked.key] and activity_id <> ${activityId} limit ${commonKey}) first_few
      ) few
      where cardinality(few.ids) < ${commonKey})
    select t.id, t.shingles
    from (select id, count(*) as votes from hit group by id order by 2 desc, 1 limit ${limit}) best
    join activities.text_print t on t.id = best.id
    where not (t.source = ${source} and t.key = ${key} and ${key} <> '')
    order by best.votes desc, t.id`.execute(db)
  return rows
}

/** How many texts hold each shingle, counted to fifty. */
export async function textsWithEach(
  db: Queryable,
  shingles: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ shingle: number; texts: number }>`
    select asked.shingle, (
      select count(*) from (select 1 from activities.text_print where shingles @> array[asked.shingle] limit 50) first_few) as texts
    from unnest(${[...shingles]}::int[]) as asked(shingle)`.execute(db)
  return new Map(rows.map(({ shingle, texts }) => [shingle, texts]))
}

export async function keepNearTexts(
  tx: Tx,
  self: number,
  found: readonly { readonly id: number; readonly likeness: number }[],
  foundAt: string,
): Promise<void> {
  if (found.length === 0) return
  await tx
    .insertInto('activities.nearCopy')
    .values(
      found.map(({ id, likeness }) => ({
        textA: Math.min(self, id),
        textB: Math.max(self, id),
        likeness,
        foundAt,
      })),
    )
    .onConflict((oc) => oc.columns(['pictureA', 'pictureB', 'textA', 'textB']).doNothing())
    .execute()
}
