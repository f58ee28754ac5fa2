import { ownActivities } from '../../activities/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import type { EvidenceStage, NewEvidence } from './store-evidence.ts'

/** What a person adds beside points: kept files, addresses of pages, the agency's own activities. */
export type AddedProofs = {
  readonly files: readonly { readonly sha256: string; readonly name: string }[]
  readonly links: readonly string[]
  readonly activityIds: readonly number[]
}

/** The same as evidence; activities that are not the agency's, or do not count, are left out. */
export async function proofsOf(
  db: Queryable,
  agencyId: number,
  stage: EvidenceStage,
  { files, links, activityIds }: AddedProofs,
): Promise<readonly NewEvidence[]> {
  const activities = await ownActivities(db, agencyId, activityIds)
  return [
    ...files.map(({ sha256, name }): NewEvidence => ({ stage, kind: 'file', sha256, name })),
    ...links.map((url): NewEvidence => ({ stage, kind: 'link', url, name: url })),
    ...activities.map(({ id: activityId, what, doneFrom }): NewEvidence => {
      const name = `${what} (${formatDay(doneFrom)})`
      return { stage, kind: 'activity', activityId, name }
    }),
  ]
}
