import type { Actor } from '../platform/actor.ts'
import type { Tx } from '../platform/database/open.ts'
import { recordAll } from '../platform/history.ts'
import { announceAll } from '../platform/outbox.ts'
import type { ActivityEntry, EvidenceFile } from './activity.ts'
import type { GatheredFacts } from './gather-entry-facts.ts'
import { pagesShowing } from './pages-showing.ts'
import type { ActivityDeps } from './ports.ts'
import { entryHash } from './store-activities.ts'
import { insertMany } from './store-many.ts'
import { wholeEntry } from './whole-entry.ts'

export type OneOfMany = {
  /** Free: the caller has looked, holding what keeps others from taking it. */
  readonly clientKey: string
  readonly entry: ActivityEntry
  /** What the entry was judged against. */
  readonly facts: GatheredFacts
  readonly files: readonly EvidenceFile[]
  readonly links: readonly string[]
  readonly seriesId?: number
}

/** As many activities as one announcement speaks of. */
const announcedAtOnce = 200

/**
 * Logs many entries that were judged and may be logged: their rows, one line of the history each, and announcements in
 * pieces. The ids answer in the order of the entries. `detail` is added to each line of the history.
 */
export async function logMany(
  deps: Pick<ActivityDeps, 'clock'>,
  tx: Tx,
  actor: Actor,
  many: readonly OneOfMany[],
  detail: Readonly<Record<string, unknown>> = {},
): Promise<readonly number[]> {
  const at = deps.clock.now()
  const ids = await insertMany(
    tx,
    many.map(({ clientKey, entry, facts, files, links, seriesId }) => ({
      entry: wholeEntry(entry, facts.words),
      served: facts.served,
      files,
      links,
      about: {
        clientKey,
        entryHash: entryHash(entry),
        programmeAgencyId: facts.programmeAgencyId,
        loggedAt: at.toString(),
        loggedBy: actor.userId ?? '',
        loggedByName: actor.name,
        isSample: false,
        seriesId: seriesId ?? null,
      },
    })),
  )
  await announceMany(deps, tx, actor, ids, many)
  const lines = many.map(({ entry, files, links }, i) => ({
    actor,
    at,
    entry: {
      action: 'activity.logged',
      subject: `activity:${ids[i]}`,
      agencyId: entry.agencyId,
      detail: {
        what: entry.what,
        form: entry.formKey,
        files: files.length,
        links: links.length,
        ...detail,
      },
    },
  }))
  await recordAll(tx, lines)
  return ids
}

async function announceMany(
  { clock }: Pick<ActivityDeps, 'clock'>,
  tx: Tx,
  actor: Actor,
  ids: readonly number[],
  many: readonly OneOfMany[],
): Promise<void> {
  const served = many.map(({ entry: { agencyId, assignmentIds } }, i) => ({
    activityId: ids[i],
    agencyId,
    assignmentIds,
  }))
  const by = { byUser: actor.userId, byName: actor.name, at: clock.now().toString() }
  const happenings = []
  for (let start = 0; start < served.length; start += announcedAtOnce)
    happenings.push({
      type: 'activity.many-logged',
      payload: { served: served.slice(start, start + announcedAtOnce), ...by },
    })
  const tags = many.flatMap(({ entry, facts }) => pagesShowing(entry, facts))
  await announceAll(tx, clock, happenings, [...new Set(tags)])
}
