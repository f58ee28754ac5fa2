import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { done, type Result, refuse } from '../../platform/result.ts'
import { oneLine, slugOf } from '../../platform/vietnamese.ts'
import type { StoryFacts } from '../edition.ts'
import type { ChangedFacts } from './save-facts.ts'
import { refusals } from './texts.ts'

/** Facts as they are kept: one line, no doubles, tags by their slug; refused where they contradict themselves. */
export function tidyFacts(facts: ChangedFacts): Result<ChangedFacts> {
  if (facts.slug !== undefined && slugOf(facts.slug) !== facts.slug) return refuse(refusals.slugForm, 'slug')
  const { event } = facts
  if (event && Temporal.Instant.compare(event.endsAt, event.startsAt) < 0)
    return refuse(refusals.endBeforeStart, 'endsAt')
  return done({
    ...facts,
    ...(facts.byline !== undefined && {
      byline: facts.byline === null ? null : oneLine(facts.byline) || null,
    }),
    ...(facts.reformAreas && { reformAreas: sortedSet(facts.reformAreas) }),
    ...(facts.audiences && { audiences: sortedSet(facts.audiences) }),
    ...(facts.places && { places: sortedSet(facts.places) }),
    ...(facts.programmes && { programmes: sortedSet(facts.programmes) }),
    ...(facts.tags && { tags: tagsOf(facts.tags) }),
  })
}

/** The names of the facts that differ. */
export const changedFacts = (before: StoryFacts, change: ChangedFacts): readonly string[] =>
  Object.entries(change)
    .filter(([name, value]) => value !== undefined && !same(before[name as keyof StoryFacts], value))
    .map(([name]) => name)

/** Tells whether somebody has changed a story's facts since they were shown: the same facts have the same mark. */
export const factsMark = (facts: StoryFacts): string =>
  createHash('sha256')
    .update(JSON.stringify(changeable.map((name) => facts[name])))
    .digest('base64url')
    .slice(0, 22)

const changeable = [
  ...(['slug', 'kind', 'sectionKey', 'byline', 'reviewOn', 'aboutPlan', 'reformAreas', 'audiences'] as const),
  ...(['places', 'programmes', 'tags', 'document', 'event', 'royaltyLines'] as const),
]

const same = (a: unknown, b: unknown) => isDeepStrictEqual(plain(a), plain(b))
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null))

const sortedSet = (keys: readonly string[]) => [...new Set(keys)].sort()

const tagsOf = (tags: StoryFacts['tags']) => {
  const named = tags.map(({ name }) => ({ key: slugOf(name), name: oneLine(name) }))
  const byKey = new Map(named.filter(({ key }) => key !== '').map((tag) => [tag.key, tag]))
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
