import type { Ground } from './ground.ts'

/** An agency and those whose work counts as its own. */
export type CountedScope = { readonly agencyId: number; readonly ids: readonly number[] }

/**
 * Whose figure a key means in the report of an agency: its own with all below (null), itself alone (0), or one below with
 * all that lies below that. Undefined for any other: through a report nobody looks at an agency that is not below.
 */
export function scopeAt(
  { below }: Pick<Ground, 'below'>,
  own: number,
  at: number | null,
): CountedScope | undefined {
  const all = below.get(own) ?? [own]
  if (at === null) return { agencyId: own, ids: all }
  if (at === 0) return { agencyId: own, ids: [own] }
  return all.includes(at) ? { agencyId: at, ids: below.get(at) ?? [at] } : undefined
}
