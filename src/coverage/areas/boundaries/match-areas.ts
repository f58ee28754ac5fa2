import { fold } from '../../../platform/vietnamese.ts'
import type { Outlined, Polygon } from './boundary-file.ts'

/** An area that a boundary is looked for: its official code and name, and the name of what it lies in. */
export type Area = {
  readonly agencyId: number
  readonly code: string
  readonly name: string
  readonly within: string | null
}

export type Matched = {
  readonly found: readonly { readonly agencyId: number; readonly polygons: readonly Polygon[] }[]
  /** What the file calls the areas that are none of ours, or more than one of ours. */
  readonly strangers: readonly string[]
  /** Our areas that the file does not have. */
  readonly missing: readonly Area[]
}

/**
 * Finds whose boundary each outline is: by the official code first, whatever the property is called; else by the name
 * without diacritics and without "xã", "phường"…, where it is unmistakable, alone or together with the district's.
 */
export function matchAreas(outlined: readonly Outlined[], areas: readonly Area[]): Matched {
  const byCode = Map.groupBy(areas, ({ code }) => code)
  const byName = Map.groupBy(areas, ({ name }) => plain(name))
  const found = new Map<number, readonly Polygon[]>()
  const strangers: string[] = []
  for (const { said, polygons } of outlined) {
    const values = Object.values(said)
    const area =
      onlyOf(values.flatMap((value) => byCode.get(value.trim().padStart(5, '0')) ?? [])) ??
      onlyOf(values.flatMap((value) => byCode.get(value.trim()) ?? [])) ??
      byNames(values.map(plain), byName)
    if (area) found.set(area.agencyId, [...(found.get(area.agencyId) ?? []), ...polygons])
    else strangers.push(calledIn(said))
  }
  return {
    found: [...found].map(([agencyId, polygons]) => ({ agencyId, polygons })),
    strangers,
    missing: areas.filter(({ agencyId }) => !found.has(agencyId)),
  }
}

function byNames(values: readonly string[], areas: ReadonlyMap<string, readonly Area[]>): Area | undefined {
  const named = values.flatMap((value) => areas.get(value) ?? [])
  const among = named.filter(({ within }) => within !== null && values.includes(plain(within)))
  return onlyOf(among) ?? onlyOf(named)
}

const onlyOf = (areas: readonly Area[]): Area | undefined =>
  new Set(areas.map(({ agencyId }) => agencyId)).size === 1 ? areas[0] : undefined

const plain = (name: string): string =>
  fold(name)
    .replace(/^(xa|phuong|thi tran|huyen|thi xa|thanh pho|tinh|dac khu|tp\.?|tt\.?)\s+/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What a person would call it: the first of its values that has letters. */
const calledIn = (said: Outlined['said']): string =>
  Object.values(said).find((value) => /\p{L}{2}/u.test(value)) ?? Object.values(said)[0] ?? '?'
