import { fold } from '../platform/vietnamese.ts'
import type { Headline } from './story.ts'

type Subject = Pick<Headline, 'id' | 'title' | 'summary' | 'reformAreas'>

/**
 * The stories nearest to one, by reform area and by words: each shared area counts one, and the words of title and
 * summary count by the share both have (Dice), rare words more than those most candidates use. Best first; newer first
 * among equals, as the candidates come.
 */
export function related<T extends Subject>(
  subject: Subject,
  candidates: readonly T[],
  count: number,
): readonly T[] {
  const others = candidates.filter((candidate) => candidate.id !== subject.id)
  const wordsOf = new Map(others.map((story) => [story, words(story)]))
  const weight = rarity([...wordsOf.values()])
  const own = words(subject)
  const scored = others.map((story) => ({
    story,
    score: sharedAreas(subject, story) * areaWeight + likeness(own, wordsOf.get(story)!, weight),
  }))
  return scored
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ story }) => story)
}

const areaWeight = 0.25
/** One shared area alone, or a fifth of the words. */
const enough = 0.2

const sharedAreas = (a: Subject, b: Subject) =>
  Math.min(3, a.reformAreas.filter((area) => b.reformAreas.includes(area)).length)

const words = (story: Subject) => new Set(fold(`${story.title} ${story.summary}`).match(/[\p{L}\d]+/gu) ?? [])

/** How much a word tells: nearly nothing when every story has it. */
function rarity(all: readonly ReadonlySet<string>[]) {
  const stories = new Map<string, number>()
  for (const set of all) for (const word of set) stories.set(word, (stories.get(word) ?? 0) + 1)
  return (word: string) => Math.log(1 + all.length / (1 + (stories.get(word) ?? 0)))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (word: string) => number) {
  const sum = (set: Iterable<string>) => [...set].reduce((total, word) => total + weight(word), 0)
  const whole = sum(a) + sum(b)
  return whole === 0 ? 0 : (2 * sum([...a].filter((word) => b.has(word)))) / whole
}
