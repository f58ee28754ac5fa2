import { isDeepStrictEqual } from 'node:util'
import type { PackAgencies } from './pack-agencies.ts'

/** What of a pack is not yet so in the database. Nothing is taken away: an agency ends by its last day. */
export type PackChanges = PackAgencies & { readonly isEmpty: boolean }

export function changesOf(pack: PackAgencies, held: PackAgencies): PackChanges {
  const kinds = differing(pack.kinds, held.kinds, (kind) => kind.key)
  const agencies = differing(pack.agencies, held.agencies, (agency) => agency.slug)
  const classes = differing(pack.classes, held.classes, (one) => one.key)
  return { kinds, agencies, classes, isEmpty: kinds.length + agencies.length + classes.length === 0 }
}

function differing<T>(wanted: readonly T[], held: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const known = new Map(held.map((value) => [keyOf(value), value]))
  return wanted.filter((value) => !isDeepStrictEqual(value, known.get(keyOf(value))))
}
