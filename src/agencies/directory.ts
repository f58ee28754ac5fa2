import { compareVi } from '../platform/vietnamese.ts'
import type { Agency, ClassKinds, Kind } from './agency.ts'
import { findAgencies } from './finder.ts'
import { type Suggestion, suggestionsFor } from './suggestions.ts'
import { indexWords, type WordIndex } from './word-index.ts'

/** All agencies of one day with their classes: about a hundred, so it is loaded whole and asked in memory. */
export type Directory = {
  readonly day: string
  /** Sorted the Vietnamese way. */
  readonly all: readonly Agency[]
  /** In the order pages show them. */
  readonly kinds: readonly Kind[]
  byId(id: number): Agency | undefined
  bySlug(slug: string): Agency | undefined
  /** Exactly one agency goes by these words (name, short name, alias; without diacritics and case), or undefined. */
  byWords(words: string): Agency | undefined
  /** All agencies that go by these words: none, one, or the several between which a person must choose. */
  candidates(words: string): readonly Agency[]
  /** The agencies written most like these words, the closest first; for a doubt, never for an answer. */
  suggestions(words: string, limit?: number): readonly Suggestion[]
  /** For a search box: every agency in whose names the typed words begin, the best first; none for no words. */
  find(text: string): readonly Agency[]
  /**
   * Agencies of a class ('so_ban_nganh', 'ubnd_cap_xa', …); undefined when the class is not kept. In a document of a
   * district or a commune a class means what lies within it: pass that agency as the reader.
   */
  ofClass(key: string, reader?: Agency): readonly Agency[] | undefined
  childrenOf(id: number): readonly Agency[]
  /** The agency and everything above it, nearest first. */
  upwardsFrom(id: number): readonly Agency[]
}

export function directoryOf(
  day: string,
  agencies: readonly Agency[],
  classes: ClassKinds,
  kinds: readonly Kind[] = [],
): Directory {
  const all = [...agencies].sort((a, b) => compareVi(a.shortName, b.shortName))
  const ids = new Map(all.map((agency) => [agency.id, agency]))
  const slugs = new Map(all.map((agency) => [agency.slug, agency]))
  const upwardsFrom = (id: number) => chainFrom(ids, id)
  let index: WordIndex | undefined
  const words = () => {
    index ??= indexWords(all, upwardsFrom)
    return index
  }
  return {
    day,
    all,
    kinds,
    byId: (id) => ids.get(id),
    bySlug: (slug) => slugs.get(slug),
    byWords(text) {
      const found = words().goingBy(text)
      return found.length === 1 ? found[0] : undefined
    },
    candidates: (text) => words().goingBy(text),
    suggestions: (text, limit = 5) => suggestionsFor(text, words(), limit),
    find: (text) => findAgencies(text, words()),
    ofClass(key, reader) {
      const members = classes[key]?.length
        ? all.filter((agency) => classes[key]?.includes(agency.kind))
        : undefined
      return reader && isLocal(reader) ? members?.filter((a) => upwardsFrom(a.id).includes(reader)) : members
    },
    childrenOf: (id) => all.filter((agency) => agency.parentId === id),
    upwardsFrom,
  }
}

/** An authority over a part of the province: it stands for an area and has another authority above it. */
const isLocal = (agency: Agency) => agency.areaCode !== null && agency.parentId !== null

function chainFrom(ids: ReadonlyMap<number, Agency>, id: number): readonly Agency[] {
  const chain: Agency[] = []
  let at = ids.get(id)
  while (at && !chain.includes(at)) {
    chain.push(at)
    at = at.parentId === null ? undefined : ids.get(at.parentId)
  }
  return chain
}
