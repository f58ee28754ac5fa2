import { createHash } from 'node:crypto'
import type { Queryable, Tx } from '../platform/database/open.ts'
import type { ActivityEntry, EvidenceFile } from './activity.ts'
import type { ServedAssignment } from './ports.ts'

export type NewActivity = {
  readonly clientKey: string
  readonly programmeAgencyId: number
  readonly loggedAt: string
  readonly loggedBy: string
  readonly loggedByName: string
  readonly isSample: boolean
  /** What was sent, when what is kept of it says more. */
  readonly entryHash?: string
  readonly source?: string | null
  readonly seriesId?: number | null
}

/** The activity that this key has logged already, if any. */
export const byClientKey = (db: Queryable, clientKey: string) =>
  db
    .selectFrom('activities.activity')
    .select(['id', 'loggedBy', 'entryHash'])
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()

/**
 * Answers the new id, or undefined when the key is taken: a second insert waits for the first to commit or fail, so
 * two simultaneous sends of one form never make two activities.
 */
export async function insertActivity(tx: Tx, entry: ActivityEntry, about: NewActivity) {
  const row = await tx
    .insertInto('activities.activity')
    .values({ ...columnsOf(entry), ...about, agencyId: entry.agencyId, state: 'logged' })
    .onConflict((conflict) => conflict.column('clientKey').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Writes the entry anew, whose programme it now belongs to; the state becomes logged again and the version one higher. */
export async function rewriteActivity(
  tx: Tx,
  id: number,
  entry: ActivityEntry,
  programmeAgencyId: number,
): Promise<void> {
  await tx
    .updateTable('activities.activity')
    .set((eb) => ({
      ...columnsOf(entry),
      programmeAgencyId,
      state: 'logged',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute()
  for (const part of parts) await tx.deleteFrom(part).where('activityId', '=', id).execute()
}

const parts = [
  'activities.activityTheme',
  'activities.activityAudience',
  'activities.activityArea',
  'activities.activityAssignment',
] as const

/** What an entry is in the columns of an activity. */
export const columnsOf = (entry: ActivityEntry) => ({
  entryHash: entryHash(entry),
  formKey: entry.formKey,
  what: entry.what,
  details: entry.details,
  place: entry.place,
  doneFrom: entry.doneFrom,
  doneTo: entry.doneTo,
  startTime: entry.startTime,
  times: entry.times,
  reach: entry.reach,
  reachKind: entry.reach === null ? null : entry.reachKind,
  reachCounted: entry.reachCounted,
  cost: entry.cost,
  languages: [...entry.languages],
  programmes: [...entry.programmes],
})

/** Tells the same entry sent again from another entry under the same key. */
export const entryHash = (entry: ActivityEntry): string => {
  const sorted = Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex')
}

/** What an activity has several of. Position keeps the order of choice; the first of each carries the sums. */
export async function insertParts(
  tx: Tx,
  activityId: number,
  entry: ActivityEntry,
  served: readonly ServedAssignment[],
): Promise<void> {
  const themes = entry.themeIds.map((themeId, i) => ({ activityId, themeId, position: i + 1 }))
  const audiences = entry.audienceKeys.map((audienceKey, i) => ({ activityId, audienceKey, position: i + 1 }))
  const areas = entry.areaIds.map((agencyId, i) => ({ activityId, agencyId, position: i + 1 }))
  const work = served.map(({ assignmentId, taskId }) => ({ activityId, assignmentId, taskId }))
  if (themes.length > 0) await tx.insertInto('activities.activityTheme').values(themes).execute()
  if (audiences.length > 0) await tx.insertInto('activities.activityAudience').values(audiences).execute()
  if (areas.length > 0) await tx.insertInto('activities.activityArea').values(areas).execute()
  if (work.length > 0) await tx.insertInto('activities.activityAssignment').values(work).execute()
}

/** Adds evidence behind what is there; the same file or link is not added to one activity twice. */
export async function insertEvidence(
  tx: Tx,
  activityId: number,
  files: readonly EvidenceFile[],
  links: readonly string[],
): Promise<void> {
  const known = await tx
    .selectFrom('activities.evidence')
    .select(['sha256', 'url', 'position'])
    .where('activityId', '=', activityId)
    .execute()
  const last = Math.max(0, ...known.map((row) => row.position))
  const rows = [
    ...files.map(({ name, sha256, displaySha256, takenAt }) => ({
      kind: 'file',
      url: null,
      name,
      sha256,
      displaySha256,
      takenAt,
    })),
    ...links.map((url) => ({
      kind: 'link',
      url,
      name: url,
      sha256: null,
      displaySha256: null,
      takenAt: null,
    })),
  ].filter((row) => !known.some((old) => (row.url ? old.url === row.url : old.sha256 === row.sha256)))
  if (rows.length === 0) return
  await tx
    .insertInto('activities.evidence')
    .values(rows.map((row, i) => ({ activityId, position: last + i + 1, ...row })))
    .execute()
}

/** Whether all of it is evidence of the activity. */
export async function hasEvidence(
  db: Queryable,
  activityId: number,
  files: readonly Pick<EvidenceFile, 'sha256'>[],
  links: readonly string[],
): Promise<boolean> {
  const rows = await db
    .selectFrom('activities.evidence')
    .select(['sha256', 'url'])
    .where('activityId', '=', activityId)
    .execute()
  const known = new Set(rows.map(({ sha256, url }) => sha256 ?? url))
  return [...files.map(({ sha256 }) => sha256), ...links].every((one) => known.has(one))
}

/** Takes evidence off an activity. The files stay in the store: the history speaks of them. */
export async function removeEvidence(
  tx: Tx,
  activityId: number,
  evidenceIds: readonly number[],
): Promise<void> {
  if (evidenceIds.length === 0) return
  await tx
    .deleteFrom('activities.evidence')
    .where('activityId', '=', activityId)
    .where('id', 'in', [...evidenceIds])
    .execute()
}
