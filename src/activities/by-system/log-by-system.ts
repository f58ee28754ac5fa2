import { system } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { gatherEntryFacts } from '../gather-entry-facts.ts'
import { announceLogged } from '../log-activity.ts'
import type { ActivityDeps } from '../ports.ts'
import { insertEvidence, insertParts } from '../store-activities.ts'
import { attachWork } from './attach-work.ts'
import { insertBySystem, lockBySource } from './store.ts'
import { entryOf, type SystemEntry, saidOf } from './system-entry.ts'

export type SystemDeps = Pick<ActivityDeps, 'clock' | 'planning'>

/**
 * Logs what another part of Loa did, once for each source, with the open work of the agency that it serves. It waits to
 * be verified like any other; the agency may add to it.
 */
export async function logBySystem(
  tx: Tx,
  deps: SystemDeps,
  input: SystemEntry,
): Promise<{ activityId: number; isRepeat: boolean }> {
  const before = await lockBySource(tx, input.source)
  if (before) return { activityId: before.activity.id, isRepeat: true }
  const { said, facts } = await saidNow(tx, deps, input)
  const entry = entryOf(said, input.agencyId)
  const served = await deps.planning.assignmentsOf(tx, entry.agencyId, entry.assignmentIds)
  const activityId = await insertBySystem(tx, entry, said, input, facts.programmeAgencyId)
  if (activityId === undefined) return logBySystem(tx, deps, input)
  await insertParts(tx, activityId, entry, served)
  await insertEvidence(tx, activityId, [], input.links)
  await announceLogged(deps, tx, { ...system, name: input.byName }, activityId, entry, facts)
  await record(tx, system, deps.clock, {
    action: 'activity.logged',
    subject: `activity:${activityId}`,
    agencyId: entry.agencyId,
    detail: {
      what: entry.what,
      form: entry.formKey,
      files: 0,
      links: input.links.length,
      source: input.source,
    },
  })
  return { activityId, isRepeat: false }
}

/** What the system says of it, with the words that held on its day and the work it serves; and what that was judged by. */
export async function saidNow(tx: Tx, deps: SystemDeps, input: SystemEntry) {
  const { agencyId, doneOn } = input
  const facts = await gatherEntryFacts(deps, tx, entryOf(saidOf(input, []), agencyId))
  const { words } = facts
  const known = (of: readonly { readonly key: string }[], keys: readonly string[]) =>
    keys.filter((key) => of.some((word) => word.key === key))
  const open = await deps.planning.openWorkOf(tx, agencyId, Temporal.PlainDate.from(doneOn))
  const said = saidOf(
    {
      ...input,
      audienceKeys: known(words.audiences, input.audienceKeys),
      programmes: known(words.programmes, input.programmes),
      languages: known(words.languages, input.languages),
    },
    attachWork(open, words.forms, input),
  )
  return { said, facts }
}
