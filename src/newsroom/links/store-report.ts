import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { EditionLang, StoryKind } from '../story.ts'
import type { LinkState, Reason } from './link.ts'

/** A link of a published story that does not lead where it should. */
export type BadLink = {
  readonly storyId: number
  readonly editionId: number
  readonly agencyId: number
  readonly slug: string
  readonly kind: StoryKind
  readonly lang: EditionLang
  readonly title: string
  readonly url: string
  readonly words: string
  readonly state: LinkState
  readonly reason: Reason
  readonly status: number | null
  readonly failedFirstOn: string
  readonly checkedAt: string
  /** Why an editor leaves it as it is. */
  readonly leftReason: string | null
}

const from = sql`
  from newsroom.link l
  join newsroom.link_address a on a.url = l.url and a.failed_first_on is not null
  join newsroom.edition e on e.id = l.edition_id and e.state = 'published'
  join newsroom.story s on s.id = e.story_id
  left join newsroom.link_left f on f.story_id = s.id and f.url = l.url`

const columns = sql`s.id as story_id, e.id as edition_id, s.agency_id, s.slug, s.kind, e.lang, e.title, l.url, l.words,
  a.state, a.reason, a.status, a.failed_first_on, a.checked_at, f.reason as left_reason`

/** Agencies that have something to mend or to watch. */
export async function agenciesWithBadLinks(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ agencyId: number }>`select distinct s.agency_id ${from}`.execute(db)
  return rows.map(({ agencyId }) => agencyId)
}

/** What does not work in these agencies' stories, the longest broken first. */
export async function badLinks(db: Queryable, agencyIds: readonly number[]): Promise<readonly BadLink[]> {
  const { rows } = await sql<BadLink>`
    select ${columns} ${from} where s.agency_id = any(${[...agencyIds]}::integer[])
    order by s.agency_id, a.failed_first_on, e.title, l.url limit 1000`.execute(db)
  return rows
}

export async function badLinksOfStory(db: Queryable, storyId: number): Promise<readonly BadLink[]> {
  const { rows } = await sql<BadLink>`
    select ${columns} ${from} where s.id = ${storyId} order by a.failed_first_on, l.url`.execute(db)
  return rows
}

/** Whether something live of the story leads there. */
export async function leadsThere(db: Queryable, storyId: number, url: string): Promise<boolean> {
  const { rows } = await sql`
    select from newsroom.link l join newsroom.edition e on e.id = l.edition_id
    where e.story_id = ${storyId} and e.state = 'published' and l.url = ${url} limit 1`.execute(db)
  return rows.length > 0
}

/** How many broken links wait for the editors of these agencies; those left as they are do not. */
export async function brokenLinksOf(db: Queryable, agencyIds: readonly number[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count ${from}
    where a.state = 'broken' and f.url is null and s.agency_id = any(${[...agencyIds]}::integer[])`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

/** Marks the broken links nobody was told of yet as told today and answers those. */
export async function claimUntold(tx: Tx, agencyId: number, today: string): Promise<readonly BadLink[]> {
  const { rows } = await sql<BadLink>`
    with told as (
      update newsroom.link set told_on = ${today} where (edition_id, url) in (
        select l.edition_id, l.url ${from}
        where a.state = 'broken' and f.url is null and l.told_on is null and s.agency_id = ${agencyId})
      returning edition_id, url
    )
    select ${columns} ${from} join told t on t.edition_id = l.edition_id and t.url = l.url
    order by a.failed_first_on, e.title, l.url`.execute(tx)
  return rows
}

type Left = { readonly storyId: number; readonly url: string; readonly reason: string }

export const leaveLinkRow = (tx: Tx, left: Left, leftBy: string, leftAt: string) =>
  tx
    .insertInto('newsroom.linkLeft')
    .values({ ...left, leftBy, leftAt })
    .onConflict((oc) => oc.columns(['storyId', 'url']).doUpdateSet({ reason: left.reason, leftBy, leftAt }))
    .execute()
