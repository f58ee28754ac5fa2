import type { Queryable } from '../platform/database/open.ts'
import type { ActivityEntry } from './activity.ts'
import { gatherManyFacts } from './gather-many-facts.ts'
import type { EntryFacts } from './judge-entry.ts'
import type { ActivityDeps } from './ports.ts'

export type GatheredFacts = EntryFacts & { readonly programmeAgencyId: number }

/** Reads what an entry is judged against: the agencies, words and themes of the day it was done. */
export async function gatherEntryFacts(
  deps: Pick<ActivityDeps, 'clock' | 'planning'>,
  db: Queryable,
  entry: ActivityEntry,
): Promise<GatheredFacts> {
  const { agencyId, doneFrom, assignmentIds } = entry
  return (await gatherManyFacts(deps, db, { agencyId, days: [doneFrom], assignmentIds })).of(entry)
}
