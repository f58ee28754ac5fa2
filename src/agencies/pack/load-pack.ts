import { basename } from 'node:path'
import { system } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { changesOf } from './changes.ts'
import { readAgenciesOfPack } from './read-pack.ts'
import { heldAgencies, loadAlone, putAgencies, putClasses, putKinds } from './store.ts'

/**
 * Brings the agencies to what the pack in the folder says, in one transaction: what is new is added, what changed is
 * updated, a second time changes nothing. Answers how many agencies were added and changed. Throws CannotStart with
 * file and line when the pack is wrong.
 */
export async function loadAgenciesOfPack(
  deps: Pick<Deps, 'db' | 'clock'>,
  folder: string,
): Promise<{ readonly added: number; readonly changed: number }> {
  const pack = await readAgenciesOfPack(folder)
  return deps.db.transaction().execute(async (tx) => {
    await loadAlone(tx)
    const held = await heldAgencies(tx)
    const changes = changesOf(pack, held)
    if (changes.isEmpty) return { added: 0, changed: 0 }
    await putKinds(tx, changes.kinds)
    await putClasses(tx, changes.classes)
    const ids = await putAgencies(tx, changes.agencies)
    const known = new Set(held.agencies.map((agency) => agency.slug))
    const changed = changes.agencies.filter((agency) => known.has(agency.slug)).map((agency) => agency.slug)
    const added = changes.agencies.length - changed.length
    for (const slug of changed)
      await record(tx, system, deps.clock, { action: 'agency.changed', subject: `agency:${ids.get(slug)}` })
    const detail = { added, changed: changed.length }
    await record(tx, system, deps.clock, {
      action: 'agencies.loaded',
      subject: `pack:${basename(folder)}`,
      detail,
    })
    await dropPages(tx, ['agencies', ...changed.map((slug) => `agency:${ids.get(slug)}`)])
    return detail
  })
}
