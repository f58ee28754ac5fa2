import type { Agency } from './agency.ts'
import type { WordIndex } from './word-index.ts'
import { plainKey, toneKey, wordKey } from './word-key.ts'

/**
 * Agencies in whose name, alias or area every word begins that was typed, marks or not. Those meant exactly come first,
 * then those written with the same marks, then the rest in their order.
 */
export function findAgencies(text: string, index: WordIndex): readonly Agency[] {
  const typed = [wordKey(text), plainKey(text)].map((key) => key.split(' ').filter(Boolean))
  if (typed.some((words) => words.length === 0)) return []
  const exact = new Set(index.goingBy(text))
  const found = index.all.filter(
    (agency) => exact.has(agency) || typed.some((words) => isWritten(words, agency, index)),
  )
  const rankOf = (agency: Agency) => (exact.has(agency) ? 0 : sameMarks(text, agency) ? 1 : 2)
  return found.toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** With what documents shorten written out, and as it stands: 'UBMT…' is typed on the way to either. */
const isWritten = (typed: readonly string[], agency: Agency, index: WordIndex) =>
  [...index.keysOf(agency), plainKey(agency.name), plainKey(agency.shortName)].some((key) => fits(typed, key))

function fits(typed: readonly string[], key: string): boolean {
  const words = key.split(' ')
  return typed.every((part) => words.some((word) => word.startsWith(part)))
}

const sameMarks = (text: string, agency: Agency) =>
  [agency.name, agency.shortName].some((name) => toneKey(name).includes(toneKey(text)))
