import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

/** Something that must be communicated, with the first counted activity that names it. */
export type Occasion = {
  readonly id: number
  readonly kind: 'milestone' | 'document'
  readonly happenedOn: string
  readonly title: string
  readonly href: string | null
  readonly source: string
  readonly themeIds: readonly number[]
  readonly isSample: boolean
  readonly activities: number
  readonly firstOn: string | null
  readonly firstId: number | null
  readonly firstWhat: string | null
}

/**
 * The plan's occasions until a day, the newest first. An activity names one by being chosen for it, or by being logged from
 * the document itself; one done before the day it happened was about its coming and counts as no lag.
 */
export async function occasionsOf(
  db: Queryable,
  planId: number,
  until: string,
): Promise<readonly Occasion[]> {
  const { rows } = await sql<Occasion>`
    select o.id, o.kind, o.happened_on, o.title, o.href, o.source, o.theme_ids, o.is_sample,
      coalesce(n.activities, 0) as activities, n.first_on, n.first_id, n.first_what
    from coverage.occasion o
    left join lateral (
      select count(*)::integer as activities, min(a.day) as first_on,
        (array_agg(a.activity_id order by a.day, a.activity_id))[1] as first_id,
        (array_agg(a.what order by a.day, a.activity_id))[1] as first_what
      from (
        select * from activities.named where source = o.key
        union select a.* from coverage.occasion_activity c join activities.named a on a.activity_id = c.activity_id
        where c.occasion_id = o.id
      ) a
      where a.is_counted
    ) n on true
    where o.plan_id = ${planId} and o.happened_on <= ${until} and not o.is_gone
    order by o.happened_on desc, o.id desc`.execute(db)
  return rows
}

export type NewOccasion = Pick<Occasion, 'kind' | 'happenedOn' | 'title' | 'href' | 'source' | 'isSample'> & {
  readonly planId: number
  readonly key: string
  readonly themeIds: readonly number[]
}

/** Puts occasions in, or in place of what was known of them. */
export async function putOccasions(tx: Tx, occasions: readonly NewOccasion[]): Promise<void> {
  for (const { themeIds, ...occasion } of occasions) {
    const row = { ...occasion, themeIds: [...themeIds], isGone: false }
    await tx
      .insertInto('coverage.occasion')
      .values(row)
      .onConflict((conflict) => conflict.columns(['planId', 'key']).doUpdateSet(row))
      .execute()
  }
}

/** A document that readers no longer have must no longer be told of. */
export const markGone = (tx: Tx, key: string) =>
  tx.updateTable('coverage.occasion').set({ isGone: true }).where('key', '=', key).execute()

export async function occasionOf(db: Queryable, id: number) {
  return db
    .selectFrom('coverage.occasion')
    .select(['id', 'planId', 'key', 'title', 'happenedOn', 'kind', 'themeIds', 'source', 'href', 'isSample'])
    .where('id', '=', id)
    .where('isGone', '=', false)
    .executeTakeFirst()
}

export type Choice = {
  readonly activityId: number
  readonly agencyId: number
  readonly day: string
  readonly what: string
  readonly isChosen: boolean
  readonly isItself: boolean
}

/** Counted activities that may be about the occasion: those chosen already, then those of its themes in the weeks around. */
export async function choicesFor(
  db: Queryable,
  {
    id,
    key,
    themeIds,
    happenedOn,
  }: { id: number; key: string; themeIds: readonly number[]; happenedOn: string },
  sought: string,
): Promise<readonly Choice[]> {
  const { rows } = await sql<Choice>`
    select n.activity_id, n.agency_id, n.day, n.what, c.activity_id is not null as is_chosen,
      n.source is not distinct from ${key} as is_itself
    from activities.named n
    left join coverage.occasion_activity c on c.activity_id = n.activity_id and c.occasion_id = ${id}
    left join coverage.counted f on f.activity_id = n.activity_id
    where n.is_counted and (c.activity_id is not null or n.source = ${key} or (
      n.day between ${happenedOn}::date - 30 and ${happenedOn}::date + 120
      and (cardinality(${[...themeIds]}::integer[]) = 0 or f.theme_ids && ${[...themeIds]}::integer[])
      and (${sought} = '' or n.what ilike '%' || ${sought} || '%')))
    order by is_itself desc, is_chosen desc, n.day, n.activity_id limit 30`.execute(db)
  return rows
}

/** Exactly these of the offered activities name the occasion from now on. Answers whether anything changed. */
export async function choose(
  tx: Tx,
  link: {
    occasionId: number
    offered: readonly number[]
    chosen: readonly number[]
    at: string
    byName: string
  },
): Promise<boolean> {
  const { occasionId, offered, chosen, at, byName } = link
  const { rows: gone } = await sql`
    delete from coverage.occasion_activity where occasion_id = ${occasionId}
      and activity_id = any(${[...offered]}::integer[]) and activity_id <> all(${[...chosen]}::integer[])
    returning 1`.execute(tx)
  const { rows: come } = await sql`
    insert into coverage.occasion_activity (occasion_id, activity_id, linked_at, linked_by_name)
    select ${occasionId}, activity_id, ${at}, ${byName} from activities.named
    where is_counted and activity_id = any(${[...chosen]}::integer[])
    on conflict do nothing returning 1`.execute(tx)
  return gone.length + come.length > 0
}
