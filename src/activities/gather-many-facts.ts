import { loadDirectories } from '../agencies/index.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { ActivityEntry } from './activity.ts'
import type { GatheredFacts } from './gather-entry-facts.ts'
import type { EntryFacts } from './judge-entry.ts'
import type { ActivityDeps, ThemeOption } from './ports.ts'
import { loadWords } from './store-words.ts'

/** What entries will be about, as far as facts are to be read for it. */
export type FactsWanted = {
  readonly agencyId: number
  /** ISO */
  readonly days: readonly string[]
  readonly assignmentIds: readonly number[]
}

export type ManyFacts = {
  /** ISO */
  readonly today: string
  /** What there is to choose from on one of the days. */
  on(day: string): Omit<EntryFacts, 'served'>
  /** What the entry is judged against, the same as `gatherEntryFacts` reads for it alone. */
  of(entry: ActivityEntry): GatheredFacts
}

/** Reads once what many entries of one agency are judged against, instead of once for each. */
export async function gatherManyFacts(
  deps: Pick<ActivityDeps, 'clock' | 'planning'>,
  db: Queryable,
  { agencyId, days, assignmentIds }: FactsWanted,
): Promise<ManyFacts> {
  const { clock, planning } = deps
  const today = clock.today().toString()
  const directoryOn = await loadDirectories(db, days)
  const words = await loadWords(db)
  const themesOf = new Map<number, readonly ThemeOption[]>()
  for (const year of new Set(days.map(yearOf))) themesOf.set(year, await planning.themesOfYear(db, year))
  const work = new Map(
    (await planning.assignmentsOf(db, agencyId, [...new Set(assignmentIds)])).map((served) => [
      served.assignmentId,
      served,
    ]),
  )
  const on: ManyFacts['on'] = (day) => ({
    today,
    directory: directoryOn(day),
    words,
    themes: themesOf.get(yearOf(day)) ?? [],
  })
  return {
    today,
    on,
    of(entry) {
      const facts = on(entry.doneFrom)
      const chosen = facts.themes.find(({ id }) => entry.themeIds.includes(id))
      return {
        ...facts,
        served: entry.assignmentIds.flatMap((id) => work.get(id) ?? []),
        // Without a plan that year the agency at the top of its tree is the one that runs the programme.
        programmeAgencyId: chosen?.agencyId ?? facts.directory.upwardsFrom(agencyId).at(-1)?.id ?? agencyId,
      }
    },
  }
}

const yearOf = (day: string): number => Number(day.slice(0, 4))
