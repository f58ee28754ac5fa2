import type { Directory } from '../agencies/index.ts'
import type { Issue } from '../platform/result.ts'
import type { ActivityEntry } from './activity.ts'
import type { ServedAssignment, ThemeOption } from './ports.ts'
import { refusals } from './texts.ts'
import { type Word, type Words, wordsOn } from './words.ts'

/** What an entry is judged against, all as of the day it was done. */
export type EntryFacts = {
  readonly today: string
  readonly directory: Directory
  readonly words: Words
  readonly themes: readonly ThemeOption[]
  readonly served: readonly ServedAssignment[]
}

/** Everything that keeps an entry from being logged, each beside its field; nothing when it may be. */
export const judgeEntry = (entry: ActivityEntry, facts: EntryFacts): readonly Issue[] => [
  ...judgeDays(entry, facts),
  ...judgeReach(entry),
  ...judgeWords(entry, wordsOn(facts.words, entry.doneFrom)),
  ...judgeThemes(entry, facts.themes),
  ...judgePlace(entry, facts),
]

function* judgeDays({ doneFrom, doneTo }: ActivityEntry, { today }: EntryFacts) {
  if (doneTo < doneFrom) yield { field: 'doneTo', text: refusals.endsBeforeStart }
  else if (doneTo > today)
    yield { field: doneFrom > today ? 'doneFrom' : 'doneTo', text: refusals.dayInFuture }
  else if (doneTo.slice(0, 4) !== doneFrom.slice(0, 4)) yield { field: 'doneTo', text: refusals.crossesYears }
}

/** Only views are counted by a system; who was there, copies and listeners somebody counts or estimates. */
function* judgeReach({ reach, reachKind, reachCounted }: ActivityEntry) {
  if (reach !== null && reachCounted === null) yield { field: 'reachCounted', text: refusals.sayHowCounted }
  if (reachCounted === 'system_counter' && reachKind !== null && reachKind !== 'views')
    yield { field: 'reachCounted', text: refusals.systemsCountViews }
}

function* judgeWords(entry: ActivityEntry, words: Words) {
  if (!knows(words.forms, [entry.formKey])) yield { field: 'form', text: refusals.chooseForm }
  if (!knows(words.audiences, entry.audienceKeys)) yield { field: 'audience', text: refusals.chooseAudience }
  if (!knows(words.languages, entry.languages)) yield { field: 'language', text: refusals.chooseLanguage }
  if (entry.programmes.length > 0 && !knows(words.programmes, entry.programmes))
    yield { field: 'programme', text: refusals.changedMeanwhile }
}

/** Where the year has no issued plan there is nothing to choose from, and nothing is asked. */
function* judgeThemes({ themeIds }: ActivityEntry, themes: readonly ThemeOption[]) {
  if (themeIds.length === 0 && themes.length > 0) yield { field: 'theme', text: refusals.chooseTheme }
  if (themeIds.some((id) => !themes.some((theme) => theme.id === id)))
    yield { field: 'theme', text: refusals.themeOfOtherYear }
}

function* judgePlace({ agencyId, areaIds, assignmentIds }: ActivityEntry, { directory, served }: EntryFacts) {
  if (!directory.byId(agencyId)) yield { field: 'agency', text: refusals.agencyEnded }
  if (areaIds.length === 0 || areaIds.some((id) => !directory.byId(id)?.areaCode))
    yield { field: 'area', text: refusals.chooseArea }
  const known = new Set(served.map((work) => work.assignmentId))
  if (assignmentIds.some((id) => !known.has(id))) yield { field: 'work', text: refusals.workOfOthers }
}

const knows = (words: readonly Word[], keys: readonly string[]): boolean =>
  keys.length > 0 && keys.every((key) => words.some((word) => word.key === key))
