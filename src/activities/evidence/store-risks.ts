import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { EvidenceRisk } from './risks.ts'

type Row = { readonly activityId: number; readonly risk: EvidenceRisk }

/** Each risk of each of the activities once. Every part is a walk of an index per activity, however many there are. */
export async function readRisks(
  db: Queryable,
  activityIds: readonly number[],
  dayTolerance: number,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    with asked as (
      select id, series_id, is_sample, done_from, done_to from activities.activity where id = any(${[...activityIds]}::int[]))
    select a.id as activity_id, 'no_evidence' as risk from asked a
    where not exists (select from activities.evidence e where e.activity_id = a.id)
    union all
    select a.id, 'same_file' from asked a where exists (
      select from activities.evidence e join activities.evidence o on o.sha256 = e.sha256 and o.activity_id <> a.id
      join activities.activity other on other.id = o.activity_id
      where e.activity_id = a.id and other.state <> 'cancelled'
        and (a.series_id is null or other.series_id is distinct from a.series_id))
    union all
    select a.id, 'day_mismatch' from asked a where exists (
      select from activities.evidence e where e.activity_id = a.id
        and ((e.taken_at at time zone 'Asia/Ho_Chi_Minh')::date < a.done_from - ${dayTolerance}::int
          or (e.taken_at at time zone 'Asia/Ho_Chi_Minh')::date > a.done_to + ${dayTolerance}::int))
    union all
    select a.id, 'capture_failed' from asked a where exists (
      select from activities.evidence e
      cross join lateral (select state from activities.capture c
        where c.activity_id = a.id and c.url = e.url order by c.id desc limit 1) last
      where e.activity_id = a.id and last.state = 'failed')
    union all
    select distinct near.activity_id, 'near_copy' from (
      select a.id as activity_id, n.id as near_id, a.is_sample and n.picture_a = n.picture_b as is_by_nature
      from asked a join activities.evidence e on e.activity_id = a.id
      join activities.picture_print p on p.sha256 = e.display_sha256
      join activities.near_copy n on n.picture_a = p.id or n.picture_b = p.id
      union
      select a.id, n.id, false from asked a join activities.text_print t on t.activity_id = a.id
      join activities.near_copy n on n.text_a = t.id or n.text_b = t.id) near
    where not near.is_by_nature and not exists (
      select from activities.near_remark r
      where r.activity_id = near.activity_id and r.near_copy_id = near.near_id and r.accepted_at is not null)
    order by 1, 2`.execute(db)
  return rows
}
