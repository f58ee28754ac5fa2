import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'

export type ToLookAt = {
  readonly storyId: number
  readonly editionId: number
  readonly agencyId: number
  readonly title: string
  readonly reviewOn: string
}

/** Stories on the portal whose day of another look has come and of which nobody was told yet, the longest due first. */
export async function storiesToLookAt(db: Queryable, day: string): Promise<readonly ToLookAt[]> {
  const { rows } = await sql<ToLookAt>`
    select s.id as story_id, e.id as edition_id, s.agency_id, e.title, s.review_on
    from newsroom.story s
    join lateral (
      select id, title from newsroom.edition where story_id = s.id and state = 'published'
      order by (lang = 'vi') desc, lang limit 1
    ) e on true
    where s.review_on <= ${day} and (s.review_told_on is null or s.review_told_on < s.review_on)
    order by s.review_on, s.id`.execute(db)
  return rows
}

/** Notes that their people have been told, and answers those of which nobody else has noted it meanwhile. */
export async function claimLooks(
  tx: Tx,
  storyIds: readonly number[],
  day: string,
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    update newsroom.story set review_told_on = ${day}
    where id = any(${[...storyIds]}::integer[]) and review_on <= ${day}
      and (review_told_on is null or review_told_on < review_on)
    returning id`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
