import { sql } from 'kysely'
import { type Clock, zone } from '../clock.ts'
import type { Database, Queryable } from '../database/open.ts'
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

/** Views as one text a column, a line each: thousands of them travel like this for a tenth of what arrays cost. */
export type Batch = Readonly<Record<keyof View, string>>

export function batchOf(views: readonly View[]): Batch {
  const column = (name: keyof View) => views.map((view) => view[name]).join('\n')
  return {
    reader: column('reader'),
    subject: column('subject'),
    referrer: column('referrer'),
    device: column('device'),
  }
}

/**
 * Adds views to the day in one statement, together with who made them: a reader whom any process counted for the same
 * subject within half an hour is left out, and so is a batch sent again because its answer was lost. Answers whom it left
 * out, as 'reader subject'. Rows are taken in the same order by every process, so that none waits for one that waits for
 * it.
 */
export async function addViews(
  db: Database,
  { day, at, views }: { day: string; at: Temporal.Instant; views: Batch },
): Promise<ReadonlySet<string>> {
  const column = (name: keyof View) => sql`string_to_array(${views[name]}, e'\n')`
  const { rows } = await sql<{ key: string }>`
    with read as (
      select * from unnest(${column('reader')}, ${column('subject')}, ${column('referrer')}, ${column('device')})
        as t (reader, subject, referrer, device)
    ), fresh as (
      insert into platform.reader_seen as seen (reader, subject, seen_at)
      select reader, subject, ${at.toString()}::timestamptz from read order by reader, subject
      on conflict (reader, subject) do update set seen_at = excluded.seen_at
        where seen.seen_at <= excluded.seen_at - interval '30 minutes'
      returning reader, subject
    ), counted as (
      select read.* from read join fresh using (reader, subject)
    ), by_story as (${addTo('view_count', day)}), by_referrer as (${addTo('view_referrer', day, 'referrer')}),
      by_device as (${addTo('view_device', day, 'device')})
    select reader || ' ' || subject as key from read left join fresh using (reader, subject)
    where fresh.reader is null`.execute(db)
  return new Set(rows.map(({ key }) => key))
}

function addTo(table: string, day: string, by?: 'referrer' | 'device') {
  const kind = by ? sql`, ${sql.ref(by)}` : sql``
  return sql`
    insert into ${sql.table(`platform.${table}`)} as known (subject, day ${kind}, views)
    select subject, ${day}::date ${kind}, count(*) from counted group by subject ${kind} order by subject ${kind}
    on conflict (subject, day ${kind}) do update set views = known.views + excluded.views`
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
