import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import { announce } from '../platform/outbox.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../platform/result.ts'
import type { ActivityEntry, EvidenceFile } from './activity.ts'
import { type GatheredFacts, gatherEntryFacts } from './gather-entry-facts.ts'
import { judgeEntry } from './judge-entry.ts'
import { pagesShowing } from './pages-showing.ts'
import { mayLogFor } from './permissions.ts'
import type { ActivityDeps } from './ports.ts'
import {
  byClientKey,
  entryHash,
  hasEvidence,
  insertActivity,
  insertEvidence,
  insertParts,
} from './store-activities.ts'
import { forgetUploads } from './store-evidence.ts'
import { refusals } from './texts.ts'
import { wholeEntry } from './whole-entry.ts'

export type NewEntry = {
  /** Made before the form is sent; the same key again answers the same activity. */
  readonly clientKey: string
  readonly entry: ActivityEntry
  /** Files already kept, see gather-evidence.ts. */
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  readonly isSample?: boolean
}

export type Logged = { readonly activityId: number; readonly isRepeat: boolean }

/**
 * Logs what an agency did, once, however often it is sent: all of it in one transaction, after its files are safe.
 * A stranger to the agency is told "not found".
 */
export async function logActivity(
  deps: ActivityDeps,
  actor: Actor,
  input: NewEntry,
): Promise<Result<Logged>> {
  const { entry, clientKey } = input
  if (!mayLogFor(actor, entry.agencyId)) return notFound
  return deps.db.transaction().execute(async (tx) => {
    const before = await repeatOf(tx, actor, input)
    if (before) return before
    const facts = await gatherEntryFacts(deps, tx, entry)
    const issues = judgeEntry(entry, facts)
    if (issues.length > 0) return refuseAll(issues)
    const activityId = await insertActivity(tx, wholeEntry(entry, facts.words), {
      clientKey,
      entryHash: entryHash(entry),
      programmeAgencyId: facts.programmeAgencyId,
      loggedAt: deps.clock.now().toString(),
      loggedBy: actor.userId ?? '',
      loggedByName: actor.name,
      isSample: input.isSample ?? false,
    })
    if (activityId === undefined) return (await repeatOf(tx, actor, input)) ?? notFound
    await insertParts(tx, activityId, entry, facts.served)
    await insertEvidence(tx, activityId, input.files, input.links)
    await forgetUploads(
      tx,
      actor.userId ?? '',
      input.files.map((file) => file.sha256),
    )
    await announceLogged(deps, tx, actor, activityId, entry, facts)
    await record(tx, actor, deps.clock, {
      action: 'activity.logged',
      subject: `activity:${activityId}`,
      agencyId: entry.agencyId,
      detail: { what: entry.what, form: entry.formKey, files: input.files.length, links: input.links.length },
    })
    return done({ activityId, isRepeat: false })
  })
}

/** The answer to a form that was sent before: the same activity, or a refusal when its key now carries more or another entry. */
async function repeatOf(
  tx: Tx,
  actor: Actor,
  { clientKey, entry, files, links }: NewEntry,
): Promise<Result<Logged> | undefined> {
  const before = await byClientKey(tx, clientKey)
  if (!before) return undefined
  if (before.loggedBy !== actor.userId) return notFound
  if (before.entryHash !== entryHash(entry)) return refuse(refusals.keyUsed, 'clientKey')
  if (!(await hasEvidence(tx, before.id, files, links))) return refuse(refusals.evidenceAfter, 'clientKey')
  return done({ activityId: before.id, isRepeat: true })
}

/**
 * Also said again when an amended activity serves more work or comes back after a return; `themesBefore` are those it was
 * about until then: pages of their plans have counted it.
 */
export async function announceLogged(
  deps: Pick<ActivityDeps, 'clock'>,
  tx: Tx,
  actor: Actor,
  activityId: number,
  entry: ActivityEntry,
  facts: GatheredFacts,
  themesBefore: readonly number[] = [],
): Promise<void> {
  const payload = {
    activityId,
    agencyId: entry.agencyId,
    assignmentIds: entry.assignmentIds,
    themesLeft: themesBefore.filter((id) => !entry.themeIds.includes(id)),
    byUser: actor.userId,
    byName: actor.name,
    at: deps.clock.now().toString(),
  }
  await announce(tx, deps.clock, { type: 'activity.logged', payload }, pagesShowing(entry, facts))
}
