import type { Pair } from '../../coverage/index.ts'
import { fold } from '../../platform/vietnamese.ts'
import type { Double } from './figure.ts'

/** Forms that gather people at one place and time, so that two agencies may both log the same one. */
export const doubleForms = ['conference', 'training', 'dialogue', 'contest', 'event'] as const

/** From this share of common words on, two texts are told as perhaps the same event. */
const near = 0.6

/** Of activities on one day in one area those in nearly the same words. It is only said, never taken out of a sum. */
export const doublesAmong = (pairs: readonly Pair[]): readonly Double[] =>
  pairs
    .filter(({ firstWhat, secondWhat }) => likeness(firstWhat, secondWhat) >= near)
    .map(({ first, second, firstAgencyId, secondAgencyId, firstWhat, day }) => ({
      activityIds: [first, second],
      agencyIds: [firstAgencyId, secondAgencyId],
      ...{ day, what: firstWhat },
    }))

/** Common pairs of neighbouring words of all their pairs, 0 to 1; of a single word the word itself. */
export function likeness(one: string, other: string): number {
  const [a, b] = [shinglesOf(one), shinglesOf(other)]
  const common = [...a].filter((shingle) => b.has(shingle)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  if (words.length < 2) return new Set(words)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}
