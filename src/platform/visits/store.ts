import { sql } from 'kysely'
import { type Clock, zone } from '../clock.ts'
import type { Database, Queryable, Tx } from '../database/open.ts'
import type { Device } from './programs.ts'

export type View = {
  readonly reader: string
  readonly subject: string
  readonly referrer: string
  readonly device: Device
}

/** The salt of the day, the same for all processes: whoever comes first brings it. */
export async function saltOf(db: Database, day: string, fresh: string): Promise<string> {
  await db
    .insertInto('platform.readerSalt')
    .values({ day, salt: fresh })
    .onConflict((oc) => oc.doNothing())
    .execute()
  const row = await db
    .selectFrom('platform.readerSalt')
    .select('salt')
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return row.salt
}

/** Clears what told readers apart on other days, and who counted more than half an hour ago. */
export async function forgetReaders(db: Database, clock: Clock): Promise<void> {
  const midnight = clock.today().toZonedDateTime(zone).toInstant().toString()
  const halfAnHourAgo = clock.now().subtract({ minutes: 30 }).toString()
  const today = clock.today().toString()
  await db.deleteFrom('platform.readerSalt').where('day', '<', today).execute()
  await db
    .deleteFrom('platform.readerSeen')
    .where((eb) => eb.or([eb('seenAt', '<', midnight), eb('seenAt', '<=', halfAnHourAgo)]))
    .execute()
  await db.deleteFrom('platform.readerOnline').where('seenAt', '<', midnight).execute()
}

/**
 * Adds views to the day, in one transaction with who made them: a reader whom any process counted for the same subject
 * within half an hour is left out, and so is a batch sent again because its answer was lost. Answers what counted, as
 * 'reader subject'.
 */
export async function addViews(
  db: Database,
  { day, at, views }: { day: string; at: Temporal.Instant; views: readonly View[] },
): Promise<ReadonlySet<string>> {
  return db.transaction().execute(async (tx) => {
    const counted = await firstInHalfAnHour(tx, at, views)
    const fresh = views.filter(({ reader, subject }) => counted.has(`${reader} ${subject}`))
    await addTo(tx, 'view_count', day, fresh)
    await addTo(tx, 'view_referrer', day, fresh, 'referrer')
    await addTo(tx, 'view_device', day, fresh, 'device')
    return counted
  })
}

/** Rows are taken in the same order by every process, so that none waits for one that waits for it. */
async function firstInHalfAnHour(
  tx: Tx,
  at: Temporal.Instant,
  views: readonly View[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    insert into platform.reader_seen as seen (reader, subject, seen_at)
    select reader, subject, ${at.toString()}::timestamptz
    from unnest(${views.map(({ reader }) => reader)}::text[], ${views.map(({ subject }) => subject)}::text[])
      as read (reader, subject)
    order by reader, subject
    on conflict (reader, subject) do update set seen_at = excluded.seen_at
      where seen.seen_at <= excluded.seen_at - interval '30 minutes'
    returning reader || ' ' || subject as key`.execute(tx)
  return new Set(rows.map(({ key }) => key))
}

async function addTo(
  tx: Tx,
  table: 'view_count' | 'view_referrer' | 'view_device',
  day: string,
  views: readonly View[],
  by?: 'referrer' | 'device',
): Promise<void> {
  if (views.length === 0) return
  const kind = by ? sql`, ${sql.ref(by)}` : sql``
  const kinds = by ? sql`, ${views.map((view) => view[by])}::text[]` : sql``
  await sql`
    insert into ${sql.table(`platform.${table}`)} as known (subject, day ${kind}, views)
    select subject, ${day}::date ${kind}, count(*)
    from unnest(${views.map(({ subject }) => subject)}::text[] ${kinds}) as read (subject ${kind})
    group by subject ${kind} order by subject ${kind}
    on conflict (subject, day ${kind}) do update set views = known.views + excluded.views`.execute(tx)
}

/** Says whom this process saw and answers how many different readers all processes saw in five minutes. */
export async function shareOnline(
  db: Database,
  readers: readonly string[],
  now: Temporal.Instant,
): Promise<number> {
  const at = now.toString()
  await sql`
    insert into platform.reader_online (reader, seen_at)
    select reader, ${at}::timestamptz from unnest(${readers}::text[]) as here (reader) order by reader
    on conflict (reader) do update set seen_at = excluded.seen_at`.execute(db)
  const { rows } = await sql<{ people: number }>`
    with gone as (delete from platform.reader_online where seen_at <= ${at}::timestamptz - interval '5 minutes')
    select count(*)::int as people from platform.reader_online
    where seen_at > ${at}::timestamptz - interval '5 minutes'`.execute(db)
  return rows[0]?.people ?? 0
}

/** All views of a page since it was published. */
export async function viewsOf(
  db: Queryable,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (subjects.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.viewCount')
    .select(['subject', sql<number>`sum(views)::bigint`.as('views')])
    .where('subject', 'in', [...subjects])
    .groupBy('subject')
    .execute()
  return new Map(rows.map((row) => [row.subject, row.views]))
}

/** A notification holds 8,000 bytes. */
const toldAtOnce = 150

/** Tells every web process the new totals of stories; nothing else shows how often it was read. */
export async function tellViews(db: Database, subjects: readonly string[]): Promise<void> {
  const shown = subjects.filter((subject) => /^story:\d+$/.test(subject))
  const totals = [...(await viewsOf(db, shown))]
  for (let at = 0; at < totals.length; at += toldAtOnce) {
    const some = JSON.stringify(Object.fromEntries(totals.slice(at, at + toldAtOnce)))
    await sql`select pg_notify('loa_views', ${some})`.execute(db)
  }
}
