import { type Agency, loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { ActivityLine } from '../activity.ts'
import { logsFor } from '../permissions.ts'
import type { ActivityDeps, ServedAssignment, ThemeOption, WorkOption } from '../ports.ts'
import { proposeWork } from '../propose-work.ts'
import { recentOf } from '../store-figures.ts'
import { type LastUsed, lastUsedOf } from '../store-last-used.ts'
import { loadWords } from '../store-words.ts'
import { formsFor, type Words, wordsOn } from '../words.ts'
import { type AreaChoices, areasFor } from './areas.ts'

/** Everything the form offers to choose from. */
export type EntryChoices = {
  readonly agency: Agency
  /** Agencies the officer may log for. */
  readonly agencies: readonly Agency[]
  readonly words: Words
  readonly forms: ReturnType<typeof formsFor>
  readonly themes: readonly ThemeOption[]
  readonly areas: AreaChoices
  readonly work: readonly WorkOption[]
  /** Work that is chosen but no longer open: served before, kept when the form comes back. */
  readonly served: readonly ServedAssignment[]
  readonly recent: readonly ActivityLine[]
  /** What the agency entered last, form by form, the form used last first. */
  readonly lastUsed: readonly LastUsed[]
}

export type ChoicesFor = {
  readonly agencyId: number
  readonly day: string
  readonly formKey: string | null
  readonly themeIds: readonly number[]
  readonly workIds: readonly number[]
}

/** Loads what an officer of the agency may choose from on that day; undefined when there is no such agency then. */
export async function entryChoices(
  deps: ActivityDeps,
  actor: Actor,
  chosen: ChoicesFor,
): Promise<EntryChoices | undefined> {
  const { agencyId, day, formKey, themeIds, workIds } = chosen
  const { db, planning, clock } = deps
  const directory = await loadDirectory(db, day)
  const agency = directory.byId(agencyId)
  const areas = areasFor(directory, agencyId)
  if (!agency || !areas) return undefined
  const words = wordsOn(await loadWords(db), day)
  const open = await planning.openWorkOf(db, agencyId, clock.today())
  const work = proposeWork(open, words.forms, { formKey, themeIds, wanted: workIds, today: day })
  const closed = workIds.filter((id) => !work.some(({ assignmentId }) => assignmentId === id))
  return {
    agency,
    agencies: directory.all.filter(({ id }) => logsFor(actor).includes(id)),
    words,
    forms: formsFor(words.forms, agency.kind),
    themes: await planning.themesOfYear(db, Number(day.slice(0, 4))),
    areas,
    work,
    served: await planning.assignmentsOf(db, agencyId, closed),
    recent: differing(await recentOf(db, agencyId, 20)).slice(0, mostRecent),
    lastUsed: await lastUsedOf(db, agencyId, Number(day.slice(0, 4))),
  }
}

const mostRecent = 4

/** The last time of each thing that is done again and again: first one of each form, so that several forms are a tap away. */
function differing(lines: readonly ActivityLine[]): readonly ActivityLine[] {
  const things = lines.filter((line, at) => at === lines.findIndex(({ what }) => what === line.what))
  const isFirst = (line: ActivityLine) => line === things.find(({ formKey }) => formKey === line.formKey)
  return [...things.filter(isFirst), ...things.filter((line) => !isFirst(line))]
}
