import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { Place } from '../../../platform/media/index.ts'

export type UnnoticedEvidence = {
  readonly id: number
  readonly activityId: number
  readonly url: string | null
  readonly name: string
  readonly sha256: string | null
  readonly displaySha256: string | null
  readonly mediaType: string | null
  readonly isSample: boolean
}

/** Evidence nobody has looked at, in the order in which it came. */
export async function unnoticedEvidence(db: Queryable, limit: number): Promise<readonly UnnoticedEvidence[]> {
  const { rows } = await sql<UnnoticedEvidence>`
    select e.id, e.activity_id, e.url, e.name, e.sha256, e.display_sha256, f.media_type, a.is_sample
    from activities.evidence e
    join activities.activity a on a.id = e.activity_id
    left join platform.file f on f.sha256 = e.sha256
    where not e.noticed order by e.id limit ${limit}`.execute(db)
  return rows
}

export const markNoticed = (tx: Tx, evidenceId: number) =>
  tx.updateTable('activities.evidence').set({ noticed: true }).where('id', '=', evidenceId).execute()

/** Where a camera says a picture was taken; a picture that says nothing has a row without a place. */
export const keepPlace = (tx: Tx, sha256: string, place: Place | undefined) =>
  tx
    .insertInto('activities.cameraFact')
    .values({ sha256, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null })
    .onConflict((oc) => oc.column('sha256').doNothing())
    .execute()

export const hasPlaceRead = async (db: Queryable, sha256: string): Promise<boolean> =>
  (await db
    .selectFrom('activities.cameraFact')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()) !== undefined

export type UnreadEntry = {
  readonly id: number
  readonly version: number
  readonly what: string
  readonly details: string | null
}

/** Entries that are too short to be compared are passed over at once, however many there are. */
export async function passOverShortEntries(
  db: Queryable,
  characters: number,
  limit: number,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update activities.activity set words_of_version = version
    where id in (select id from activities.activity where words_of_version <> version order by id limit ${limit})
      and length(what) + coalesce(length(details), 0) < ${characters}`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

export async function unreadEntries(db: Queryable, limit: number): Promise<readonly UnreadEntry[]> {
  const { rows } = await sql<UnreadEntry>`
    select id, version, what, details from activities.activity
    where words_of_version <> version order by id limit ${limit}`.execute(db)
  return rows
}

export const markRead = (tx: Tx, id: number, version: number) =>
  tx.updateTable('activities.activity').set({ wordsOfVersion: version }).where('id', '=', id).execute()

export type UnreadCapture = {
  readonly id: number
  readonly activityId: number
  readonly textSha256: string
  readonly title: string | null
  readonly url: string
}

/** The newest capture of each link whose words were not taken down, of the last that were taken. */
export async function unreadCaptures(db: Queryable, limit: number): Promise<readonly UnreadCapture[]> {
  const { rows } = await sql<UnreadCapture>`
    select id, activity_id, text_sha256, title, url from activities.capture
    where not words_taken and state = 'taken' order by id limit ${limit}`.execute(db)
  return rows
}

export const markCaptureRead = (tx: Tx, id: number) =>
  tx.updateTable('activities.capture').set({ wordsTaken: true }).where('id', '=', id).execute()
