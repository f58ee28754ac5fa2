import { loadDirectory } from '../agencies/index.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { ActivityEntry } from './activity.ts'
import type { EntryFacts } from './judge-entry.ts'
import type { ActivityDeps } from './ports.ts'
import { loadWords } from './store-words.ts'

export type GatheredFacts = EntryFacts & { readonly programmeAgencyId: number }

/** Reads what an entry is judged against: the agencies, words and themes of the day it was done. */
export async function gatherEntryFacts(
  deps: Pick<ActivityDeps, 'clock' | 'planning'>,
  db: Queryable,
  entry: ActivityEntry,
): Promise<GatheredFacts> {
  const { clock, planning } = deps
  const directory = await loadDirectory(db, entry.doneFrom)
  const themes = await planning.themesOfYear(db, Number(entry.doneFrom.slice(0, 4)))
  const served = await planning.assignmentsOf(db, entry.agencyId, entry.assignmentIds)
  const chosen = themes.find((theme) => entry.themeIds.includes(theme.id))
  return {
    today: clock.today().toString(),
    directory,
    words: await loadWords(db),
    themes,
    served,
    // Without a plan that year the agency at the top of its tree is the one that runs the programme.
    programmeAgencyId: chosen?.agencyId ?? directory.upwardsFrom(entry.agencyId).at(-1)?.id ?? entry.agencyId,
  }
}
