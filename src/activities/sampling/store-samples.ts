import { sql } from 'kysely'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Risk } from './risk.ts'
import type { Sample, SampleFilter, SampleItem, SampleWay } from './sample.ts'

export type NewSample = {
  readonly programmeAgencyId: number
  readonly way: SampleWay
  readonly seed: string
  readonly filter: SampleFilter
  readonly population: number
  readonly size: number
  readonly allowedPercent: number
  readonly drawnAt: string
  readonly drawnBy: string
  readonly drawnByName: string
}

export type Member = Risk & {
  readonly id: number
  readonly version: number
  readonly position: number | null
}

/** The sample with everything that waited when it was drawn. */
export async function insertSample(tx: Tx, sample: NewSample, members: readonly Member[]): Promise<number> {
  const { id } = await tx
    .insertInto('activities.sample')
    .values({ ...sample, filter: JSON.stringify(sample.filter) })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`
    insert into activities.sample_member (sample_id, activity_id, version, position, risk, reasons)
    select ${id}, m.id, m.version, m.position, m.score, m.reasons
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
      as m(id int, version int, position int, score int, reasons jsonb)`.execute(tx)
  return id
}

const drawingLock = 481_516_235

/** Lets one sample of a programme be drawn at a time, so that a form pressed twice draws one. */
export async function lockDrawing(tx: Tx, programmeAgencyId: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${drawingLock}, ${programmeAgencyId})`.execute(tx)
}

/** The sample that the same form has drawn already that day, sent twice. */
export async function sameSample(tx: Tx, sample: NewSample): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from activities.sample
    where programme_agency_id = ${sample.programmeAgencyId} and drawn_by = ${sample.drawnBy} and way = ${sample.way}
      and seed = ${sample.seed} and filter = ${JSON.stringify(sample.filter)}::jsonb and size = ${sample.size}
      and population = ${sample.population} and drawn_at > ${sample.drawnAt}::timestamptz - interval '1 day'
    order by id desc limit 1`.execute(tx)
  return rows[0]?.id
}

/** An activity of the sample did not hold when it was returned, opened again or taken back since the drawing. */
const verdict = sql`case
  when a.returned_at >= s.drawn_at or a.cancelled_at >= s.drawn_at then 'returned'
  when a.state = 'verified' then 'verified' end`

const samplesWhere = async (db: Queryable, where: ReturnType<typeof sql>) => {
  const { rows } = await sql<Sample>`
    select s.id, s.programme_agency_id, s.way, s.seed, s.filter, s.population, s.size,
      s.allowed_percent::float8 as allowed_percent, s.drawn_at, s.drawn_by_name, s.rest_verified_at,
      s.rest_verified_by_name, s.rest_verified, count(j.verdict)::int as judged,
      (count(*) filter (where j.verdict = 'returned'))::int as returned
    from activities.sample s
    join activities.sample_member m on m.sample_id = s.id and m.position is not null
    join activities.activity a on a.id = m.activity_id
    cross join lateral (select ${verdict} as verdict) j
    where ${where} group by s.id order by s.id desc`.execute(db)
  return rows
}

/** Samples of the programmes, the newest first. */
export const listSamples = (db: Queryable, programmes: readonly number[], limit: number) =>
  samplesWhere(
    db,
    sql`s.id in (select id from activities.sample where programme_agency_id = any(${[...programmes]}::int[])
      order by id desc limit ${limit})`,
  )

/** A sample of one of the programmes; undefined for a stranger. */
export async function loadSample(db: Queryable, programmes: readonly number[], id: number) {
  const [sample] = await samplesWhere(
    db,
    sql`s.id = ${id} and s.programme_agency_id = any(${[...programmes]}::int[])`,
  )
  return sample as Sample | undefined
}

/** The same, locked until the transaction ends. */
export async function lockSample(tx: Tx, programmes: readonly number[], id: number) {
  await sql`select from activities.sample where id = ${id} for update`.execute(tx)
  return loadSample(tx, programmes, id)
}

export async function itemsOf(db: Queryable, sampleId: number): Promise<readonly SampleItem[]> {
  const { rows } = await sql<SampleItem>`
    select a.id as activity_id, m.position, a.what, a.agency_id, a.done_to, a.state, ${verdict} as verdict, m.risk,
      m.reasons
    from activities.sample_member m
    join activities.sample s on s.id = m.sample_id
    join activities.activity a on a.id = m.activity_id
    where m.sample_id = ${sampleId} and m.position is not null order by m.position`.execute(db)
  return rows
}
