import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { system } from '../../platform/actor.ts'
import type { Queryable, Tx } from '../../platform/database/open.ts'
import type { Activity, ActivityEntry } from '../activity.ts'
import { insertActivity } from '../store-activities.ts'
import { loadVisible } from '../store-read.ts'
import type { Said, SystemEntry } from './system-entry.ts'

export type SystemActivity = {
  readonly activity: Activity
  readonly said: Said
  readonly cancelledBySystem: boolean
}

/** The activity that was made from this source, locked until the transaction ends. */
export async function lockBySource(tx: Tx, source: string): Promise<SystemActivity | undefined> {
  const row = await tx
    .selectFrom('activities.activity')
    .select(['id', 'agencyId', 'bySystem', 'cancelledBy'])
    .where('source', '=', source)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return undefined
  const activity = await loadVisible(tx, { own: [row.agencyId], programmes: [] }, row.id)
  return (
    activity && {
      activity,
      said: row.bySystem as Said,
      cancelledBySystem: row.cancelledBy === system.userId,
    }
  )
}

/** Answers the new id, or undefined when another transaction has just made it. */
export async function insertBySystem(
  tx: Tx,
  entry: ActivityEntry,
  said: Said,
  { source, at, byName, isSample = false }: SystemEntry,
  programmeAgencyId: number,
): Promise<number | undefined> {
  const id = await insertActivity(tx, entry, {
    clientKey: keyOf(source),
    programmeAgencyId,
    loggedAt: at,
    loggedBy: system.userId ?? '',
    loggedByName: byName,
    isSample,
    source,
  })
  if (id !== undefined) await noteSaid(tx, id, said)
  return id
}

export const noteSaid = (tx: Tx, id: number, said: Said) =>
  tx
    .updateTable('activities.activity')
    .set({ bySystem: JSON.stringify(said) })
    .where('id', '=', id)
    .execute()

/** What the system cancelled waits again. */
export const uncancel = (tx: Tx, id: number) =>
  tx
    .updateTable('activities.activity')
    .set((eb) => ({
      state: 'logged',
      cancelledAt: null,
      cancelledBy: null,
      cancelledByName: null,
      cancelledReason: null,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()

/** What the system said last of that activity; undefined of one that a person entered. */
export async function saidAbout(db: Queryable, activityId: number): Promise<Said | undefined> {
  const row = await db
    .selectFrom('activities.activity')
    .select('bySystem')
    .where('id', '=', activityId)
    .executeTakeFirst()
  return (row?.bySystem as Said | null) ?? undefined
}

/** Those of the sources that have an activity. */
export async function knownSources(db: Queryable, prefix: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ source: string }>`
    select source from activities.activity where source like ${`${prefix}:%`}`.execute(db)
  return new Set(rows.map(({ source }) => source))
}

/** A key made from the source: logged twice at the same moment it is one activity. In the shape of RFC 9562, version 8. */
function keyOf(source: string): string {
  const bytes = createHash('sha256').update(`source\n${source}`).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
