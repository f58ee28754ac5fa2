import { system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { type ActivityEntry, mayMove } from '../activity.ts'
import { changesBetween, evidenceChanges } from '../changes.ts'
import { gatherEntryFacts } from '../gather-entry-facts.ts'
import { announceLogged } from '../log-activity.ts'
import { insertEvidence, insertParts, rewriteActivity } from '../store-activities.ts'
import { logBySystem, type SystemDeps, saidNow } from './log-by-system.ts'
import { lockBySource, noteSaid, type SystemActivity, uncancel } from './store.ts'
import { mergeSaid, type Said, type SystemEntry, saysSame } from './system-entry.ts'

/**
 * Brings what logged itself to what its source says now; logs it when it is not there. What a person chose stays, what
 * the agency cancelled stays cancelled, what the system cancelled comes back. What is verified is left as it was looked
 * at, and its history says that the source has changed. Again it changes nothing.
 */
export async function amendBySystem(tx: Tx, deps: SystemDeps, input: SystemEntry): Promise<void> {
  const before = await lockBySource(tx, input.source)
  if (!before) return void (await logBySystem(tx, deps, input))
  const { activity, said: last } = before
  if (activity.state === 'cancelled' && !before.cancelledBySystem) return
  const { said: fresh } = await saidNow(tx, deps, input)
  const next = { ...fresh, assignmentIds: together(last.assignmentIds, fresh.assignmentIds) }
  const entry = mergeSaid(entryOfActivity(before), last, next)
  const { addedEvidence } = evidenceChanges(activity.evidence, {
    files: [],
    links: input.links,
    removedEvidenceIds: [],
  })
  const changes = changesBetween(entryOfActivity(before), entry)
  const isBack = mayMove('restore', activity.state)
  if (changes.changed.length === 0 && addedEvidence.length === 0 && !isBack)
    return saysSame(last, next) ? undefined : void (await noteSaid(tx, activity.id, next))
  const about = { subject: `activity:${activity.id}`, agencyId: activity.agencyId }
  if (activity.state === 'verified') {
    if (saysSame(last.offered, next)) return
    await noteSaid(tx, activity.id, { ...last, offered: next })
    return record(tx, system, deps.clock, { ...about, action: 'activity.source-changed', detail: changes })
  }
  if (isBack) await uncancel(tx, activity.id)
  const facts = await rewrite(tx, deps, activity.id, entry, next)
  await announceLogged(
    deps,
    tx,
    { ...system, name: input.byName },
    activity.id,
    entry,
    facts,
    activity.themeIds,
  )
  await record(tx, system, deps.clock, {
    ...about,
    action: isBack ? 'activity.restored' : 'activity.amended',
    detail: { ...changes, addedEvidence, removedEvidence: [], after: activity.state },
  })
}

async function rewrite(tx: Tx, deps: SystemDeps, id: number, entry: ActivityEntry, said: Said) {
  const facts = await gatherEntryFacts(deps, tx, entry)
  await rewriteActivity(tx, id, entry, facts.programmeAgencyId)
  await insertParts(tx, id, entry, facts.served)
  await insertEvidence(tx, id, [], said.links)
  await noteSaid(tx, id, said)
  return facts
}

const together = (a: readonly number[], b: readonly number[]) =>
  [...new Set([...a, ...b])].sort((x, y) => x - y)

const entryOfActivity = ({ activity }: SystemActivity): ActivityEntry => ({
  agencyId: activity.agencyId,
  formKey: activity.formKey,
  what: activity.what,
  details: activity.details,
  place: activity.place,
  doneFrom: activity.doneFrom,
  doneTo: activity.doneTo,
  startTime: activity.startTime,
  times: activity.times,
  reach: activity.reach,
  reachKind: activity.reachKind,
  reachCounted: activity.reachCounted,
  cost: activity.cost,
  languages: activity.languages,
  programmes: activity.programmes,
  themeIds: activity.themeIds,
  audienceKeys: activity.audienceKeys,
  areaIds: activity.areaIds,
  assignmentIds: activity.assignmentIds,
})
