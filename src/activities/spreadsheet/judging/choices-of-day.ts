import type { Agency, Directory } from '../../../agencies/index.ts'
import type { Text } from '../../../platform/i18n.ts'
import { reachKindKeys, reachKinds, reachWayKeys, reachWays } from '../../activity.ts'
import type { ManyFacts } from '../../gather-many-facts.ts'
import type { ThemeOption, WorkOption } from '../../ports.ts'
import { type Form, type Word, wordsOn } from '../../words.ts'
import type { ColumnKey } from '../columns.ts'
import { type Choice, choice } from './choices.ts'

/** What may be chosen in the columns of lists. */
export type Choices = Readonly<Record<ListColumn, readonly Choice[]>>
export type ListColumn = Extract<
  ColumnKey,
  'form' | 'theme' | 'audience' | 'area' | 'reachKind' | 'reachCounted' | 'language' | 'programme' | 'work'
>
export const listColumns = [
  ...(['form', 'theme', 'audience', 'area', 'reachKind', 'reachCounted'] as const),
  ...(['language', 'programme', 'work'] as const),
] as const satisfies readonly ListColumn[]

type FactsOfDay = ReturnType<ManyFacts['on']>

/** Answers the choices of a day; what stays the same from day to day is made once. */
export function choicesOfDays(open: readonly WorkOption[]): (facts: FactsOfDay, day: string) => Choices {
  const areas = remembered<Directory>(areaChoices)
  const themesBefore = new Map<readonly ThemeOption[], (of: Directory) => readonly Choice[]>()
  const themes = (all: readonly ThemeOption[], directory: Directory) => {
    const of = themesBefore.get(all) ?? remembered<Directory>((on) => themeChoices(all, on))
    themesBefore.set(all, of)
    return of(directory)
  }
  const words = new Map<readonly Word[], { readonly keys: string; readonly choices: readonly Choice[] }[]>()
  const work = open.map(workChoice)
  const reach = {
    reachKind: reachKindKeys.map((key) => ofText(key, reachKinds[key])),
    reachCounted: reachWayKeys.map((key) => ofText(key, reachWays[key])),
  }
  const wordChoices = (all: readonly Word[], holding: readonly Word[]) => {
    const known = words.get(all) ?? []
    const keys = holding.map(({ key }) => key).join()
    const same = known.find((one) => one.keys === keys)
    if (same) return same.choices
    const choices = holding.map((word) => ofWord(word))
    words.set(all, [...known, { keys, choices }])
    return choices
  }
  return (facts, day) => {
    const holding = wordsOn(facts.words, day)
    return {
      form: wordChoices(facts.words.forms, holding.forms),
      audience: wordChoices(facts.words.audiences, holding.audiences),
      language: wordChoices(facts.words.languages, holding.languages),
      programme: wordChoices(facts.words.programmes, holding.programmes),
      theme: themes(facts.themes, facts.directory),
      area: areas(facts.directory),
      ...reach,
      work,
    }
  }
}

/** What plans call a form may be what people call it. */
const ofWord = (word: Word | Form): Choice => ({
  ...ofText(word.key, word.name),
  hints: 'planWords' in word ? word.planWords : [],
})

const ofText = (key: string, name: Text): Choice => choice(key, name.vi, name.en, key)

function remembered<K extends object>(make: (from: K) => readonly Choice[]) {
  const made = new WeakMap<K, readonly Choice[]>()
  return (from: K): readonly Choice[] => {
    const known = made.get(from) ?? make(from)
    made.set(from, known)
    return known
  }
}

/** A theme goes by its title and by its number; where plans of the year share it, the agency of its plan tells. */
const themeChoices = (themes: readonly ThemeOption[], directory: Directory): readonly Choice[] => {
  const labels = themeLabels(themes, directory)
  return themes.map(({ id, position, title }) =>
    choice(String(id), labels.get(id) ?? title, title, `nội dung ${position}`, String(position)),
  )
}

/** '4. Cải cách thủ tục hành chính', by the theme's id. */
export function themeLabels(
  themes: readonly ThemeOption[],
  directory: Directory,
): ReadonlyMap<number, string> {
  const plain = themes.map(({ position, title }) => `${position}. ${title}`)
  const isShared = (label: string) => plain.filter((one) => one === label).length > 1
  return new Map(
    themes.map(({ id, agencyId }, i) => {
      const label = plain[i] ?? ''
      return [id, isShared(label) ? `${label} (${directory.byId(agencyId)?.shortName ?? agencyId})` : label]
    }),
  )
}

const areaChoices = (directory: Directory): readonly Choice[] =>
  directory.all
    .filter(({ areaCode }) => areaCode !== null)
    .map((agency) => choice(String(agency.id), areaLabel(agency), ...namesOfArea(agency)))

export const areaLabel = ({ areaName, shortName }: Agency): string => areaName ?? shortName

const namesOfArea = ({ areaName, shortName, name, aliases }: Agency): (string | null)[] => [
  ...[areaName, shortName, name, ...aliases],
  areaName?.replace(/^(xã|phường|thị trấn|huyện|thành phố|thị xã|tỉnh)\s+/i, '') ?? null,
]

/** Work goes by its number: '#123'. What follows says to people which it is. */
const workChoice = (work: WorkOption): Choice =>
  choice(String(work.assignmentId), workLabel(work), `#${work.assignmentId}`)

const mostOfContent = 110

export const workLabel = ({
  assignmentId,
  period,
  content,
}: Pick<WorkOption, 'assignmentId' | 'period' | 'content'>) =>
  `#${assignmentId} ${period.vi}: ${content.length > mostOfContent ? `${content.slice(0, mostOfContent).trimEnd()}…` : content}`
