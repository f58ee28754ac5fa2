import { type Agency, loadDirectory } from '../../agencies/index.ts'
import type { ActivityDeps } from '../ports.ts'
import { loadWords } from '../store-words.ts'
import { areasFor } from '../workspace/areas.ts'
import { type Choices, choicesOfDays } from './judging/choices-of-day.ts'

/** What an agency is offered today in the cells of a table; undefined when it does not exist today. */
export async function choicesFor(
  { db, clock, planning }: Pick<ActivityDeps, 'db' | 'clock' | 'planning'>,
  agencyId: number,
): Promise<{ readonly agency: Agency; readonly choices: Choices } | undefined> {
  const today = clock.today()
  const day = today.toString()
  const directory = await loadDirectory(db, day)
  const agency = directory.byId(agencyId)
  const areas = areasFor(directory, agencyId)
  if (!agency || !areas) return undefined
  const facts = {
    ...{ today: day, directory, words: await loadWords(db) },
    themes: await planning.themesOfYear(db, today.year),
  }
  const choices = choicesOfDays(await planning.openWorkOf(db, agencyId, today))(facts, day)
  const likely = [areas.own, ...areas.others].map(({ id }) => String(id))
  const area = likely.flatMap((id) => choices.area.find(({ value }) => value === id) ?? [])
  return { agency, choices: { ...choices, area } }
}
