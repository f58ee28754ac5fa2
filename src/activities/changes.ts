import type { ActivityEntry, Evidence, EvidenceFile } from './activity.ts'

/** What an amendment changed, field by field, as the history keeps it: keys and ids, read with the words of the day. */
export type Changes = {
  readonly changed: readonly (keyof ActivityEntry)[]
  readonly old: Partial<ActivityEntry>
  readonly new: Partial<ActivityEntry>
}

export function changesBetween(before: ActivityEntry, after: ActivityEntry): Changes {
  const changed = (Object.keys(after) as (keyof ActivityEntry)[]).filter(
    (field) => comparable(before[field]) !== comparable(after[field]),
  )
  const only = (entry: ActivityEntry) =>
    Object.fromEntries(changed.map((field) => [field, entry[field]])) as Partial<ActivityEntry>
  return { changed, old: only(before), new: only(after) }
}

const comparable = (value: ActivityEntry[keyof ActivityEntry]) => JSON.stringify(value)

type Sent = {
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  readonly removedEvidenceIds: readonly number[]
}

/** Evidence put on and taken off, each by its name and the fingerprint of the file. */
export function evidenceChanges(evidence: readonly Evidence[], { files, links, removedEvidenceIds }: Sent) {
  const has = (known: (item: Evidence) => boolean) => evidence.some(known)
  const added = [
    ...files.filter(({ sha256 }) => !has((item) => item.sha256 === sha256)).map(nameOf),
    ...links.filter((url) => !has((item) => item.url === url)),
  ]
  const removed = evidence.filter(({ id }) => removedEvidenceIds.includes(id)).map(nameOf)
  return { addedEvidence: added, removedEvidence: removed }
}

const nameOf = ({ name, sha256 }: { name: string; sha256: string | null }) => `${name} ${sha256 ?? ''}`.trim()
