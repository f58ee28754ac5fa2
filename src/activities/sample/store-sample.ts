import type { Tx } from '../../platform/database/open.ts'
import type { ActivityEntry, EvidenceFile } from '../activity.ts'
import type { WorkOption } from '../ports.ts'
import { insertMany, type ManyRow } from '../store-many.ts'

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

/** Writes all samples, each in the state it was judged into; the ids answer in the order of the samples. */
export const insertSamples = (tx: Tx, samples: readonly SampleActivity[]): Promise<readonly number[]> =>
  insertMany(tx, samples.map(rowOf))

const rowOf = (sample: SampleActivity): ManyRow => {
  const { clientKey, programmeAgencyId, loggedAt, loggedBy, loggedByName } = sample
  const { entry, work, files, links } = sample
  return {
    about: { clientKey, programmeAgencyId, loggedAt, loggedBy, loggedByName, isSample: true },
    ...{ entry, served: work, files, links, outcome: outcomeOf(sample.judgement) },
  }
}

function outcomeOf(judgement: SampleActivity['judgement']): ManyRow['outcome'] {
  if (!judgement) return undefined
  const { state, at, by, byName, reason } = judgement
  return state === 'verified'
    ? { state, version: 2, verifiedAt: at, verifiedBy: by, verifiedByName: byName }
    : { state, version: 2, returnedAt: at, returnedByName: byName, returnedReason: reason }
}
