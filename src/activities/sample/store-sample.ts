import type { Tx } from '../../platform/database/open.ts'
import type { ActivityEntry, EvidenceFile } from '../activity.ts'
import type { WorkOption } from '../ports.ts'
import { columnsOf } from '../store-activities.ts'

export type SampleActivity = {
  readonly clientKey: string
  readonly programmeAgencyId: number
  readonly entry: ActivityEntry
  readonly work: readonly WorkOption[]
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  readonly loggedAt: string
  readonly loggedBy: string
  readonly loggedByName: string
  readonly judgement:
    | {
        readonly state: 'verified' | 'returned'
        readonly at: string
        readonly by: string
        readonly byName: string
        readonly reason: string
      }
    | undefined
}

/** Writes all samples with a few statements a hundred; the ids answer in the order of the samples. */
export async function insertSamples(tx: Tx, samples: readonly SampleActivity[]): Promise<readonly number[]> {
  const ids: number[] = []
  for (let start = 0; start < samples.length; start += 100)
    ids.push(...(await insertHundred(tx, samples.slice(start, start + 100))))
  return ids
}

async function insertHundred(tx: Tx, samples: readonly SampleActivity[]): Promise<readonly number[]> {
  const rows = await tx
    .insertInto('activities.activity')
    .values(samples.map(rowOf))
    .returning(['id', 'clientKey'])
    .execute()
  const idOf = new Map(rows.map(({ id, clientKey }) => [clientKey, id]))
  const parts = <T>(of: (sample: SampleActivity) => readonly T[]) =>
    samples.flatMap((sample) =>
      of(sample).map((part, i) => ({ activityId: idOf.get(sample.clientKey)!, position: i + 1, part })),
    )
  const at = ({ activityId, position }: { activityId: number; position: number }) => ({
    activityId,
    position,
  })
  const themes = parts(({ entry }) => entry.themeIds).map((p) => ({ ...at(p), themeId: p.part }))
  const audiences = parts(({ entry }) => entry.audienceKeys).map((p) => ({ ...at(p), audienceKey: p.part }))
  const areas = parts(({ entry }) => entry.areaIds).map((p) => ({ ...at(p), agencyId: p.part }))
  const work = parts(({ work }) => work).map(({ activityId, part: { assignmentId, taskId } }) => ({
    activityId,
    assignmentId,
    taskId,
  }))
  const evidence = parts(evidenceOf).map((p) => ({ ...at(p), ...p.part }))
  if (themes.length > 0) await tx.insertInto('activities.activityTheme').values(themes).execute()
  if (audiences.length > 0) await tx.insertInto('activities.activityAudience').values(audiences).execute()
  if (areas.length > 0) await tx.insertInto('activities.activityArea').values(areas).execute()
  if (work.length > 0) await tx.insertInto('activities.activityAssignment').values(work).execute()
  if (evidence.length > 0) await tx.insertInto('activities.evidence').values(evidence).execute()
  return samples.map(({ clientKey }) => idOf.get(clientKey)!)
}

const rowOf = ({
  clientKey,
  programmeAgencyId,
  entry,
  loggedAt,
  loggedBy,
  loggedByName,
  judgement,
}: SampleActivity) => ({
  ...columnsOf(entry),
  clientKey,
  programmeAgencyId,
  agencyId: entry.agencyId,
  loggedAt,
  loggedBy,
  loggedByName,
  isSample: true,
  state: judgement?.state ?? 'logged',
  version: judgement ? 2 : 1,
  verifiedAt: judgement?.state === 'verified' ? judgement.at : null,
  verifiedBy: judgement?.state === 'verified' ? judgement.by : null,
  verifiedByName: judgement?.state === 'verified' ? judgement.byName : null,
  returnedAt: judgement?.state === 'returned' ? judgement.at : null,
  returnedByName: judgement?.state === 'returned' ? judgement.byName : null,
  returnedReason: judgement?.state === 'returned' ? judgement.reason : null,
})

const evidenceOf = ({ files, links }: SampleActivity) => [
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
