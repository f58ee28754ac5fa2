import { compareVi, fold } from '../platform/vietnamese.ts'

/** A public body as it stood on one day. */
export type Agency = {
  readonly id: number
  readonly slug: string
  readonly kind: string
  /** 'Ủy ban nhân dân xã Phước Đại' */
  readonly name: string
  /** 'UBND xã Phước Đại' */
  readonly shortName: string
  readonly symbol: string | null
  readonly areaCode: string | null
  readonly areaName: string | null
  readonly areaKind: string | null
  readonly parentId: number | null
  readonly aliases: readonly string[]
  readonly validFrom: string
  readonly validTo: string | null
}

/** All agencies of one day with their classes: about a hundred, so it is loaded whole and asked in memory. */
export type Directory = {
  readonly day: string
  /** Sorted the Vietnamese way. */
  readonly all: readonly Agency[]
  byId(id: number): Agency | undefined
  bySlug(slug: string): Agency | undefined
  /** Exactly one agency goes by these words (name, short name, alias; without diacritics and case), or undefined. */
  byWords(words: string): Agency | undefined
  /** Agencies of a class ('so_ban_nganh', 'ubnd_cap_xa', …); undefined when the class is not kept. */
  ofClass(key: string): readonly Agency[] | undefined
  childrenOf(id: number): readonly Agency[]
  /** The agency and everything above it, nearest first. */
  upwardsFrom(id: number): readonly Agency[]
}

export type ClassKinds = Readonly<Record<string, readonly string[]>>

export function directoryOf(day: string, agencies: readonly Agency[], classes: ClassKinds): Directory {
  const all = [...agencies].sort((a, b) => compareVi(a.shortName, b.shortName))
  const ids = new Map(all.map((agency) => [agency.id, agency]))
  const slugs = new Map(all.map((agency) => [agency.slug, agency]))
  const words = wordsOf(all)
  return {
    day,
    all,
    byId: (id) => ids.get(id),
    bySlug: (slug) => slugs.get(slug),
    byWords(text) {
      const found = words.get(wordKey(text))
      return found?.size === 1 ? [...found][0] : undefined
    },
    ofClass(key) {
      const kinds = classes[key]
      return kinds && all.filter((agency) => kinds.includes(agency.kind))
    },
    childrenOf: (id) => all.filter((agency) => agency.parentId === id),
    upwardsFrom(id) {
      const chain: Agency[] = []
      for (let at = ids.get(id); at; at = at.parentId === null ? undefined : ids.get(at.parentId)) chain.push(at)
      return chain
    },
  }
}

/** Documents write UBND long or short, with or without hyphens and dots: all of it is one key. */
export const wordKey = (text: string): string =>
  fold(text)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/\buy ban mttq\b/g, 'uy ban mat tran to quoc')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function wordsOf(all: readonly Agency[]): Map<string, Set<Agency>> {
  const words = new Map<string, Set<Agency>>()
  for (const agency of all)
    for (const text of [agency.name, agency.shortName, ...agency.aliases]) {
      const key = wordKey(text)
      words.set(key, (words.get(key) ?? new Set()).add(agency))
    }
  return words
}
