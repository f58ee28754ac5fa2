import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { Sight } from '../../permissions.ts'
import type { FrozenActivity } from './manifest.ts'

export type Span = {
  readonly agencyId: number
  readonly programmeAgencyId: number
  readonly from: string
  readonly to: string
}

export const mostActivities = 20_000

/** Programmes that counted activities of an agency in those days belong to, the one of most first. */
export async function programmesIn(
  db: Queryable,
  { agencyId, from, to }: Omit<Span, 'programmeAgencyId'>,
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select programme_agency_id as id from activities.activity
    where agency_id = ${agencyId} and done_from between ${from} and ${to} and state in ('logged', 'verified')
    group by 1 order by count(*) desc, 1`.execute(db)
  return rows.map(({ id }) => id)
}

/** The counted activities of those days as a set fixes them, one more than a set may hold. */
export async function factsOf(db: Queryable, span: Span): Promise<readonly FrozenActivity[]> {
  const { rows } = await sql<FrozenActivity>`
    select a.id, a.version, a.state, a.form_key as form, a.what, a.done_from, a.done_to, a.times, a.reach, a.reach_kind,
      coalesce((select json_agg(json_build_object('kind', e.kind, 'name', e.name, 'print', coalesce(e.sha256, e.url))
          order by e.position)
        from activities.evidence e where e.activity_id = a.id), '[]') as evidence,
      coalesce((select json_agg(json_build_object('url', c.url, 'bytes', c.bytes_sha256, 'text', c.text_sha256,
          'at', to_char(c.looked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by c.id)
        from activities.capture c where c.activity_id = a.id and c.state = 'taken'), '[]') as captures
    from activities.activity a
    where a.agency_id = ${span.agencyId} and a.programme_agency_id = ${span.programmeAgencyId}
      and a.done_from between ${span.from} and ${span.to} and a.state in ('logged', 'verified')
    order by a.id limit ${mostActivities + 1}`.execute(db)
  return rows
}

export type FrozenSet = {
  readonly id: number
  readonly agencyId: number
  readonly programmeAgencyId: number
  readonly fromDay: string
  readonly toDay: string
  readonly purpose: string
  readonly manifestSha256: string
  readonly activities: number
  readonly evidence: number
  readonly frozenAt: string
  readonly frozenByName: string
}

type NewSet = Omit<FrozenSet, 'id'> & { readonly frozenBy: string }

/** Keeps a set; the same facts for the same purpose are the set there is. */
export async function insertSet(
  tx: Tx,
  set: NewSet,
): Promise<{ readonly id: number; readonly isRepeat: boolean }> {
  const row = await tx
    .insertInto('activities.frozenSet')
    .values(set)
    .onConflict((oc) => oc.columns(['agencyId', 'fromDay', 'toDay', 'purpose', 'manifestSha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) return { id: row.id, isRepeat: false }
  const { agencyId, fromDay, toDay, purpose, manifestSha256 } = set
  const { id } = await tx
    .selectFrom('activities.frozenSet')
    .select('id')
    .where((eb) => eb.and({ agencyId, fromDay, toDay, purpose, manifestSha256 }))
    .executeTakeFirstOrThrow()
  return { id, isRepeat: true }
}

const columns = sql`id, agency_id, programme_agency_id, from_day, to_day, purpose, manifest_sha256, activities, evidence,
  frozen_at, frozen_by_name`

const isSeen = ({ own, programmes }: Sight) =>
  sql`(agency_id = any(${[...own]}::int[]) or programme_agency_id = any(${[...programmes]}::int[]))`

/** Sets the actor may see, newest first. */
export async function visibleSets(db: Queryable, sight: Sight, limit: number): Promise<readonly FrozenSet[]> {
  const { rows } = await sql<FrozenSet>`
    select ${columns} from activities.frozen_set where ${isSeen(sight)} order by id desc limit ${limit}`.execute(
    db,
  )
  return rows
}

export async function visibleSet(db: Queryable, sight: Sight, id: number): Promise<FrozenSet | undefined> {
  const { rows } = await sql<FrozenSet>`
    select ${columns} from activities.frozen_set where id = ${id} and ${isSeen(sight)}`.execute(db)
  return rows[0]
}
