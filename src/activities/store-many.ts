import type { Tx } from '../platform/database/open.ts'
import type { ActivityEntry, ActivityState, EvidenceFile } from './activity.ts'
import type { ServedAssignment } from './ports.ts'
import { columnsOf, type NewActivity } from './store-activities.ts'

export type ManyRow = {
  readonly about: NewActivity
  readonly entry: ActivityEntry
  readonly served: readonly Pick<ServedAssignment, 'assignmentId' | 'taskId'>[]
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  /** What became of it, when that is known already. */
  readonly outcome?: Outcome
}

type Outcome = {
  readonly state: ActivityState
  readonly version: number
  readonly verifiedAt?: string
  readonly verifiedBy?: string
  readonly verifiedByName?: string
  readonly returnedAt?: string
  readonly returnedByName?: string
  readonly returnedReason?: string
}

const atOnce = 200

/**
 * Writes many new activities with all their parts, a few statements for every two hundred; the ids answer in the order of the
 * rows. Keys must be free: the caller has looked, holding what keeps others from taking them.
 */
export async function insertMany(tx: Tx, rows: readonly ManyRow[]): Promise<readonly number[]> {
  const ids: number[] = []
  for (let start = 0; start < rows.length; start += atOnce)
    ids.push(...(await insertSome(tx, rows.slice(start, start + atOnce))))
  return ids
}

async function insertSome(tx: Tx, rows: readonly ManyRow[]): Promise<readonly number[]> {
  const inserted = await tx
    .insertInto('activities.activity')
    .values(rows.map(columnsOfRow))
    .returning(['id', 'clientKey'])
    .execute()
  const idOf = new Map(inserted.map(({ id, clientKey }) => [clientKey, id]))
  const parts = <T, V extends object>(of: (row: ManyRow) => readonly T[], columns: (part: T) => V) =>
    rows.flatMap((row) =>
      of(row).map((part, i) => ({
        activityId: idOf.get(row.about.clientKey)!,
        position: i + 1,
        ...columns(part),
      })),
    )
  const themes = parts(
    ({ entry }) => entry.themeIds,
    (themeId) => ({ themeId }),
  )
  const audiences = parts(
    ({ entry }) => entry.audienceKeys,
    (audienceKey) => ({ audienceKey }),
  )
  const areas = parts(
    ({ entry }) => entry.areaIds,
    (agencyId) => ({ agencyId }),
  )
  const work = rows.flatMap(({ about, served }) =>
    served.map(({ assignmentId, taskId }) => ({
      activityId: idOf.get(about.clientKey)!,
      assignmentId,
      taskId,
    })),
  )
  const evidence = parts(evidenceOf, (proof) => proof)
  if (themes.length > 0) await tx.insertInto('activities.activityTheme').values(themes).execute()
  if (audiences.length > 0) await tx.insertInto('activities.activityAudience').values(audiences).execute()
  if (areas.length > 0) await tx.insertInto('activities.activityArea').values(areas).execute()
  if (work.length > 0) await tx.insertInto('activities.activityAssignment').values(work).execute()
  if (evidence.length > 0) await tx.insertInto('activities.evidence').values(evidence).execute()
  return rows.map(({ about }) => idOf.get(about.clientKey)!)
}

const columnsOfRow = ({ entry, about, outcome }: ManyRow) => ({
  ...columnsOf(entry),
  ...about,
  agencyId: entry.agencyId,
  state: outcome?.state ?? 'logged',
  version: outcome?.version ?? 1,
  verifiedAt: outcome?.verifiedAt ?? null,
  verifiedBy: outcome?.verifiedBy ?? null,
  verifiedByName: outcome?.verifiedByName ?? null,
  returnedAt: outcome?.returnedAt ?? null,
  returnedByName: outcome?.returnedByName ?? null,
  returnedReason: outcome?.returnedReason ?? null,
})

const evidenceOf = ({ files, links }: ManyRow) => [
  ...files.map(({ name, sha256, displaySha256, takenAt }) => ({
    kind: 'file',
    name,
    sha256,
    displaySha256,
    takenAt,
    url: null as string | null,
  })),
  ...links.map((url) => ({ kind: 'link', name: url, sha256: null, displaySha256: null, takenAt: null, url })),
]
