import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { type Awaited, type Queue, queueFor } from './queue.ts'
import { loadBoards } from './store.ts'

export type { Queue } from './queue.ts'

/** What waits for whom and since when, as the actor may see it. */
export async function queueOf(db: Queryable, actor: Actor, clock: Clock): Promise<Queue> {
  const day = clock.today()
  const boards = await loadBoards(db, day.toString())
  const awaited = await awaitedEditions(db, day.toString())
  return queueFor(actor, boards, awaited, { day, calendar: vietnamCalendar() })
}

/**
 * Everything on which a step is awaited: what is being made, and of what is out that which was forced, put forward, is due
 * for another look or had its document changed. Each part has an index of its own, so the size of the archive does not matter. A story put
 * forward or to be looked at counts once: by the first of its live languages, or before it is out by the first open one.
 */
async function awaitedEditions(db: Queryable, day: string): Promise<readonly Awaited[]> {
  const { rows } = await sql<Awaited>`
    with open_or_forced as (
      select id, story_id, lang from newsroom.edition
      where state in ('draft', 'submitted', 'returned', 'approved', 'scheduled', 'failed')
      union
      select id, story_id, lang from newsroom.edition
      where forced_reason is not null and ratified_at is null and state in ('published', 'superseded')
    ), awaited_stories as (
      select id from newsroom.story where review_on <= ${day}
      union
      select id from newsroom.story where province_wide = 'proposed'
      union
      select id from newsroom.story where document_unseen_since is not null
    ), firsts as (
      select distinct on (e.story_id) e.id, e.story_id from newsroom.edition e
      where e.state = 'published' and e.story_id in (select id from awaited_stories)
      order by e.story_id, (e.lang = 'vi') desc, e.lang
    ), opened as (
      select distinct on (story_id) id from open_or_forced
      where story_id not in (select story_id from firsts)
      order by story_id, (lang = 'vi') desc, lang
    )
    select e.id as edition_id, e.story_id, s.agency_id, s.kind, e.lang, e.version, e.state, e.title, e.created_by,
      e.submitted_by, e.saved_by, e.saved_at, e.submitted_at, e.returned_at, e.returned_by, e.return_reason,
      e.approved_at, e.approved_by, e.scheduled_for, e.failed_at, e.failure, e.out_at, e.published_by, e.forced_reason,
      e.forced_reason is not null and e.ratified_at is null as is_unratified,
      s.province_wide = 'proposed' and e.id in (select id from firsts union select id from opened) as is_proposed,
      s.proposed_at, s.proposed_by, case when e.id in (select id from firsts) then s.review_on end as review_on,
      case when e.id in (select id from firsts) then s.document_unseen_since end as document_unseen_since,
      s.document_changed_by,
      (select count(*)::int from newsroom.comment c where c.edition_id = e.id and c.settled_at is null)
        as unsettled_comments
    from newsroom.edition e join newsroom.story s on s.id = e.story_id
    where e.id in (select id from open_or_forced union select id from firsts)
    order by e.id`.execute(db)
  return rows
}
