import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { Sight } from '../../permissions.ts'
import type { NearCopy, NearRemark } from './near-copy.ts'

type Row = Omit<NearCopy, 'remark'> & { [K in keyof NearRemark]: NearRemark[K] | null }

const mostShown = 40

/** What of an activity looks or reads nearly like something of another, the most alike first. */
export async function nearCopiesOf(
  db: Queryable,
  sight: Sight,
  activityId: number,
): Promise<readonly NearCopy[]> {
  const seen = sql`(a.agency_id = any(${[...sight.own]}::int[]) or a.programme_agency_id = any(${[...sight.programmes]}::int[]))`
  const { rows } = await sql<Row>`
    with own_picture as (
      select distinct on (p.id) p.id as print_id, e.id as evidence_id, e.name, e.sha256
      from activities.evidence e join activities.picture_print p on p.sha256 = e.display_sha256
      where e.activity_id = ${activityId} order by p.id, e.position),
    near_picture as (
      select o.*, n.id, n.likeness, n.is_turned, n.picture_a = n.picture_b as is_same_look,
        case when n.picture_a = o.print_id then n.picture_b else n.picture_a end as other_print
      from own_picture o join activities.near_copy n on n.picture_a = o.print_id or n.picture_b = o.print_id),
    picture as (
      select n.id, 'picture' as kind, n.evidence_id, null::text as source, n.name, n.likeness, n.is_turned, n.is_same_look,
        other.activity_id, other.evidence_id as other_evidence_id, other.more
      from near_picture n join activities.picture_print p on p.id = n.other_print
      cross join lateral (
        select e.activity_id, e.id as evidence_id, count(*) over () - 1 as more
        from (select activity_id, min(id) as id from activities.evidence
              where display_sha256 = p.sha256 and activity_id <> ${activityId} and sha256 <> n.sha256
              group by activity_id) e
        order by e.id desc limit 1) other),
    words as (
      select n.id, 'text' as kind, e.id as evidence_id, own.source, own.name, n.likeness, false as is_turned, false as is_same_look,
        other.activity_id, null::int as other_evidence_id, 0::bigint as more
      from activities.text_print own
      join activities.near_copy n on n.text_a = own.id or n.text_b = own.id
      join activities.text_print other on other.id = case when n.text_a = own.id then n.text_b else n.text_a end
      left join activities.evidence e on e.activity_id = own.activity_id and own.source = 'file' and e.sha256 = own.key
      where own.activity_id = ${activityId})
    select near.*, near.likeness::float8 as likeness, a.agency_id, a.done_from, ${seen} as is_seen,
      coalesce(a.series_id = mine.series_id, false) as is_same_series, a.is_sample and mine.is_sample as is_sample,
      r.remark, r.remarked_at, r.remarked_by_name, r.accepted_reason, r.accepted_at, r.accepted_by_name
    from (select * from picture union all select * from words) near
    join activities.activity a on a.id = near.activity_id
    join activities.activity mine on mine.id = ${activityId}
    left join activities.near_remark r on r.activity_id = ${activityId} and r.near_copy_id = near.id
    where a.state <> 'cancelled'
    order by near.is_same_look, near.likeness desc, near.id limit ${mostShown}`.execute(db)
  return rows.map(
    ({ remark, remarkedAt, remarkedByName, acceptedReason, acceptedAt, acceptedByName, ...near }) => ({
      ...near,
      more: Number(near.more),
      remark:
        remark !== null && remarkedAt !== null && remarkedByName !== null
          ? { remark, remarkedAt, remarkedByName, acceptedReason, acceptedAt, acceptedByName }
          : null,
    }),
  )
}

type Remark = { readonly remark: string; readonly at: string; readonly by: string; readonly byName: string }

/** What the agency says now; an earlier word of the verifier was about what it said before. */
export const putRemark = (
  tx: Tx,
  activityId: number,
  nearCopyId: number,
  { remark, at, by, byName }: Remark,
) =>
  tx
    .insertInto('activities.nearRemark')
    .values({ activityId, nearCopyId, remark, remarkedAt: at, remarkedBy: by, remarkedByName: byName })
    .onConflict((oc) =>
      oc.columns(['activityId', 'nearCopyId']).doUpdateSet({
        remark,
        remarkedAt: at,
        remarkedBy: by,
        remarkedByName: byName,
        acceptedAt: null,
        acceptedBy: null,
        acceptedByName: null,
        acceptedReason: null,
      }),
    )
    .execute()

type Acceptance = {
  readonly reason: string
  readonly at: string
  readonly by: string
  readonly byName: string
}

export const acceptRemark = (
  tx: Tx,
  activityId: number,
  nearCopyId: number,
  { reason, at, by, byName }: Acceptance,
) =>
  tx
    .updateTable('activities.nearRemark')
    .set({ acceptedReason: reason, acceptedAt: at, acceptedBy: by, acceptedByName: byName })
    .where('activityId', '=', activityId)
    .where('nearCopyId', '=', nearCopyId)
    .execute()
