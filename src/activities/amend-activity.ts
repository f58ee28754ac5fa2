import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { record } from '../platform/history.ts'
import { announce } from '../platform/outbox.ts'
import { done, notFound, type Result, refuse, refuseAll } from '../platform/result.ts'
import { type Activity, type ActivityEntry, type EvidenceFile, mayMove } from './activity.ts'
import { changesBetween, evidenceChanges } from './changes.ts'
import { gatherEntryFacts } from './gather-entry-facts.ts'
import { judgeEntry } from './judge-entry.ts'
import { leftUnproved } from './left-unproved.ts'
import { announceLogged } from './log-activity.ts'
import { mayAmend, sightOf } from './permissions.ts'
import type { ActivityDeps } from './ports.ts'
import { insertEvidence, insertParts, removeEvidence, rewriteActivity } from './store-activities.ts'
import { forgetUploads } from './store-evidence.ts'
import { lockVisible } from './store-read.ts'
import { refusals } from './texts.ts'
import { wholeEntry } from './whole-entry.ts'

export type Amendment = {
  readonly activityId: number
  /** The version the officer was looking at. */
  readonly version: number
  readonly entry: ActivityEntry
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  readonly removedEvidenceIds: readonly number[]
}

/** Corrects what was logged, or completes what was returned; it then waits for verification again. */
export async function amendActivity(deps: ActivityDeps, actor: Actor, input: Amendment): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !mayAmend(actor, activity)) return notFound
    if (!mayMove('amend', activity.state)) return refuse(refusals.verifiedIsFinal)
    if (activity.version !== input.version) return refuse(refusals.changedMeanwhile)
    // Whose activity it is does not change by amending it.
    const entry = { ...input.entry, agencyId: activity.agencyId }
    const facts = await gatherEntryFacts(deps, tx, entry)
    const issues = judgeEntry(entry, facts)
    if (issues.length > 0) return refuseAll(issues)
    await rewriteActivity(tx, activity.id, wholeEntry(entry, facts.words), facts.programmeAgencyId)
    await insertParts(tx, activity.id, entry, facts.served)
    await removeEvidence(tx, activity.id, input.removedEvidenceIds)
    await insertEvidence(tx, activity.id, input.files, input.links)
    await forgetUploads(
      tx,
      actor.userId ?? '',
      input.files.map((file) => file.sha256),
    )
    await announceLogged(deps, tx, actor, activity.id, entry, facts, activity.themeIds)
    await announceDetached(deps, tx, actor, activity, entry)
    await record(tx, actor, deps.clock, {
      action: 'activity.amended',
      subject: `activity:${activity.id}`,
      agencyId: activity.agencyId,
      detail: {
        ...changesBetween(activity, wholeEntry(entry, facts.words)),
        ...evidenceChanges(activity.evidence, input),
        after: activity.state,
      },
    })
    return done()
  })
}

/** Work that this activity served and that no other does now has nothing left that proves it. */
async function announceDetached(
  deps: Pick<ActivityDeps, 'clock'>,
  tx: Tx,
  actor: Actor,
  before: Activity,
  entry: ActivityEntry,
): Promise<void> {
  const left = before.assignmentIds.filter((id) => !entry.assignmentIds.includes(id))
  const assignmentIds = await leftUnproved(tx, left, before.id)
  if (assignmentIds.length === 0) return
  const payload = { activityId: before.id, assignmentIds, byUser: actor.userId, byName: actor.name }
  await announce(tx, deps.clock, { type: 'activity.detached', payload })
}
