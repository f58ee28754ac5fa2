import { sql } from 'kysely'
import type { Queryable, Tx } from '../../../platform/database/open.ts'
import type { Capture, CaptureReason } from './capture.ts'

type NewCapture = {
  readonly activityId: number
  readonly url: string
  readonly askedAt: string
  readonly askedByName: string | null
}

/** Puts links down for a capture; one that waits already is not asked for twice. */
export async function askForCaptures(db: Queryable, captures: readonly NewCapture[]): Promise<void> {
  if (captures.length === 0) return
  await db
    .insertInto('activities.capture')
    .values(captures.map((one) => ({ ...one, dueAt: one.askedAt })))
    .onConflict((oc) => oc.columns(['activityId', 'url']).where('state', '=', 'waiting').doNothing())
    .execute()
}

/** Links of these that have been captured, or are waiting to be. */
export async function capturedAmong(db: Queryable, activityIds: readonly number[]) {
  if (activityIds.length === 0) return []
  return db
    .selectFrom('activities.capture')
    .select(['activityId', 'url'])
    .where('activityId', 'in', [...activityIds])
    .execute()
}

export type DueCapture = {
  readonly id: number
  readonly activityId: number
  readonly agencyId: number
  readonly url: string
  readonly tries: number
}

/** Captures whose turn has come, the longest due first. */
export async function dueCaptures(db: Queryable, now: string, limit: number): Promise<readonly DueCapture[]> {
  const { rows } = await sql<DueCapture>`
    select c.id, c.activity_id, a.agency_id, c.url, c.tries
    from activities.capture c join activities.activity a on a.id = c.activity_id
    where c.due_at <= ${now} order by c.due_at, c.id limit ${limit}`.execute(db)
  return rows
}

export type Taken = {
  readonly status: number
  readonly finalUrl: string
  readonly title: string
  readonly mediaType: string
  readonly charset: string
  readonly bytesSize: number
  readonly bytesSha256: string
  readonly textSha256: string
  readonly characters: number
  readonly isCut: boolean
}

/** Keeps what was captured; false when somebody settled it meanwhile. */
export async function saveTaken(tx: Tx, id: number, lookedAt: string, taken: Taken): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('activities.capture')
    .set((eb) => ({
      ...taken,
      state: 'taken',
      lookedAt,
      dueAt: null,
      reason: null,
      tries: eb('tries', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type Missed = {
  readonly reason: CaptureReason
  readonly status: number | null
  readonly lookedAt: string
  /** When it is tried again; null: it has failed. */
  readonly dueAt: string | null
}

export const saveMissed = (db: Queryable, id: number, missed: Missed) =>
  db
    .updateTable('activities.capture')
    .set((eb) => ({
      ...missed,
      state: missed.dueAt === null ? 'failed' : 'waiting',
      tries: eb('tries', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute()

/** Every capture of an activity's links, newest first. */
export const capturesOf = async (db: Queryable, activityId: number): Promise<readonly Capture[]> =>
  (await db
    .selectFrom('activities.capture')
    .select([
      ...([
        'id',
        'activityId',
        'url',
        'state',
        'tries',
        'askedAt',
        'askedByName',
        'lookedAt',
        'reason',
      ] as const),
      ...(['status', 'finalUrl', 'title', 'bytesSize', 'bytesSha256', 'textSha256', 'characters'] as const),
      ...(['isCut', 'isSample'] as const),
    ])
    .where('activityId', '=', activityId)
    .orderBy('id', 'desc')
    .execute()) as readonly Capture[]
