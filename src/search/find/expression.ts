import { type Filters, facetNames } from '../entry.ts'
import { facetTerm, quoted } from '../terms.ts'
import type { Alternative, Group } from '../understand/understand.ts'

/** Conditions on an entry's terms, written out as PostgreSQL reads a tsquery. */
export type Expression = string

/** All groups, each in one of its ways; `mark` is '^' for words of the title. */
export const allOf = (groups: readonly Group[], mark = ''): Expression =>
  and(
    groups
      .filter(({ isOptional }) => !isOptional)
      .map(({ alternatives }) => or(alternatives.map((way) => and(termsOfWay(way, mark).map(quoted))))),
  )

/** The words one after the other, as typed; undefined where a single word has no neighbours. */
export function phraseOf(groups: readonly Group[], mark = ''): Expression | undefined {
  const runs = groups.map(({ alternatives }) =>
    alternatives.some(({ words }) => words.length > 1)
      ? or(alternatives.map(({ words }) => and(termsOfWay({ words, isPhrase: true }, mark).map(quoted))))
      : '',
  )
  const joints = groups
    .slice(1)
    .map((group, at) => or(pairsOver(groups[at]!, group).map((pair) => quoted(mark + pair))))
  return and([...runs, ...joints].filter(Boolean)) || undefined
}

/** Every pair where two groups of single words meet; none beside a group that has longer ways. */
function pairsOver(first: Group, second: Group): readonly string[] {
  const isSingle = ({ alternatives }: Group) => alternatives.every(({ words }) => words.length === 1)
  if (!isSingle(first) || !isSingle(second)) return []
  return first.alternatives.flatMap((before) =>
    second.alternatives.map((after) => `${before.words[0]} ${after.words[0]}`),
  )
}

/** The words with exactly the diacritics that were typed; undefined when none were. */
export function accentsOf(groups: readonly Group[], mark = ''): Expression | undefined {
  const accented = groups.flatMap(({ tokens }) => tokens.filter(({ typed, word }) => typed !== word))
  return and([...new Set(accented.map(({ typed }) => quoted(`${mark}${typed}`)))]) || undefined
}

export const filtersOf = (filters: Filters): readonly string[] =>
  facetNames.flatMap((name) => (filters[name] ? [facetTerm(name, filters[name])] : []))

/** The terms of one way to say it: pairs of neighbours for a phrase, the words otherwise. */
export const termsOfWay = ({ words, isPhrase }: Alternative, mark = ''): readonly string[] =>
  isPhrase && words.length > 1
    ? words.slice(1).map((word, at) => `${mark}${words[at]} ${word}`)
    : words.map((word) => `${mark}${word}`)

export const and = (parts: readonly Expression[]): Expression => joined(parts, ' & ')
export const or = (parts: readonly Expression[]): Expression => joined(parts, ' | ')

const joined = (parts: readonly Expression[], by: string) =>
  parts.length > 1 ? `(${[...new Set(parts)].join(by)})` : (parts[0] ?? '')
