import type { Queryable } from '../../../platform/database/open.ts'
import { type FileStore, sha256Of } from '../../../platform/files.ts'
import { type Difference, differencesOf, type Manifest } from './manifest.ts'
import { type FrozenSet, factsOf } from './store-frozen.ts'

export type FrozenCheck = {
  /** The manifest is there and is the one whose fingerprint was kept. */
  readonly isWhole: boolean
  /** Files the manifest names that the store no longer has. */
  readonly filesLost: number
  readonly differences: readonly Difference[]
}

/** Compares a set with what the records say now. */
export async function checkFrozen(
  deps: { readonly db: Queryable; readonly files: FileStore },
  set: FrozenSet,
): Promise<FrozenCheck> {
  const bytes = await deps.files.read(set.manifestSha256)
  if (!bytes || sha256Of(bytes) !== set.manifestSha256)
    return { isWhole: false, filesLost: 0, differences: [] }
  const { activities } = JSON.parse(bytes.toString('utf8')) as Manifest
  const { agencyId, programmeAgencyId, fromDay: from, toDay: to } = set
  const now = await factsOf(deps.db, { agencyId, programmeAgencyId, from, to })
  const prints = activities.flatMap(({ evidence }) =>
    evidence.filter(({ kind }) => kind === 'file').map(({ print }) => print),
  )
  let filesLost = 0
  for (const print of new Set(prints)) if (!(await deps.files.has(print))) filesLost++
  return { isWhole: true, filesLost, differences: differencesOf(activities, now) }
}
