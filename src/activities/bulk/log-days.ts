import type { Actor } from '../../platform/actor.ts'
import { done, type Issue, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import type { ActivityEntry, EvidenceFile } from '../activity.ts'
import { gatherManyFacts } from '../gather-many-facts.ts'
import { judgeEntry } from '../judge-entry.ts'
import { logMany } from '../log-many.ts'
import { mayLogFor } from '../permissions.ts'
import type { ActivityDeps } from '../ports.ts'
import { entryHash } from '../store-activities.ts'
import { forgetUploads } from '../store-evidence.ts'
import { refusals } from '../texts.ts'
import { keyOfDay } from './key-of-day.ts'
import { holdKeysOf, keysUsed } from './store-keys.ts'

export type ManyDays = {
  readonly clientKey: string
  /** One for each day, all of one agency. */
  readonly entries: readonly ActivityEntry[]
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
}

/** How many were logged now, and how many this form had logged before. */
export type LoggedDays = { readonly logged: number; readonly before: number }

/**
 * Logs the same thing for several days, one activity a day: all of them or none. Sent again, what is there stays as it
 * is; the same day with another entry is refused.
 */
export async function logDays(
  deps: ActivityDeps,
  actor: Actor,
  input: ManyDays,
): Promise<Result<LoggedDays>> {
  const { clientKey, entries, files, links } = input
  const [first] = entries
  if (!first) return refuse(refusals.chooseDay, 'day')
  if (!mayLogFor(actor, first.agencyId)) return notFound
  return deps.db.transaction().execute(async (tx) => {
    await holdKeysOf(tx, clientKey)
    const keyed = entries.map((entry) => ({ entry, key: keyOfDay(clientKey, entry.doneFrom) }))
    const used = new Map(
      (
        await keysUsed(
          tx,
          keyed.map(({ key }) => key),
        )
      ).map((row) => [row.clientKey, row]),
    )
    if ([...used.values()].some(({ loggedBy }) => loggedBy !== actor.userId)) return notFound
    if (keyed.some(({ key, entry }) => (used.get(key)?.entryHash ?? entryHash(entry)) !== entryHash(entry)))
      return refuse(refusals.keyUsed, 'clientKey')
    const fresh = keyed.filter(({ key }) => !used.has(key))
    if (fresh.length === 0) return done({ logged: 0, before: used.size })
    const facts = await gatherManyFacts(deps, tx, {
      agencyId: first.agencyId,
      days: fresh.map(({ entry }) => entry.doneFrom),
      assignmentIds: first.assignmentIds,
    })
    const many = fresh.map(({ key, entry }) => ({
      clientKey: key,
      entry,
      facts: facts.of(entry),
      files,
      links,
    }))
    const issues = many.flatMap(({ entry, facts }) => judgeEntry(entry, facts))
    if (issues.length > 0) return refuseAll(onceEach(issues))
    await logMany(deps, tx, actor, many)
    await forgetUploads(
      tx,
      actor.userId ?? '',
      files.map(({ sha256 }) => sha256),
    )
    return done({ logged: many.length, before: used.size })
  })
}

/** Several days miss the same: it is said once, and a day to come beside the days. */
const onceEach = (issues: readonly Issue[]): readonly Issue[] =>
  issues
    .map((issue) =>
      issue.field === 'doneFrom' || issue.field === 'doneTo' ? { ...issue, field: 'day' } : issue,
    )
    .filter(
      (issue, at, all) =>
        at === all.findIndex(({ field, text }) => field === issue.field && text.vi === issue.text.vi),
    )
