import { type ActivitySpec, activityFigures } from './catalog-activities.ts'
import { type OtherKey, otherFigures } from './catalog-others.ts'
import type { RowsOf } from './figure.ts'
import type { Ground } from './ground.ts'
import { activityFigureOf, parseKey } from './key.ts'

/** What the rows behind a key are, and whose. */
export type RowsAsked = { readonly agencyId: number | null } & (
  | { readonly kind: 'activities'; readonly spec: ActivitySpec }
  | { readonly kind: 'proved' }
  | { readonly kind: 'works'; readonly which: 'due' | 'done' | 'verified' | 'late' }
  | { readonly kind: 'named'; readonly base: OtherKey; readonly rowsOf: RowsOf; readonly isWhole: boolean }
)

/** A share opens the rows it is counted from; a denominator those of the whole. */
export function countedAs(key: string, { words }: Pick<Ground, 'words'>): RowsAsked | undefined {
  const parsed = parseKey(key)
  if (!parsed) return undefined
  const { base, part, agencyId } = parsed
  const isWhole = part === 'of'
  const activity = activityFigureOf(base, words)
  if (activity) {
    if (!isWhole) return { agencyId, kind: 'activities', spec: activity.spec }
    return (
      (activity.of && { agencyId, kind: 'activities', spec: activityFigures[activity.of]!.spec }) || undefined
    )
  }
  if (!Object.hasOwn(otherFigures, base)) return undefined
  const known = base as OtherKey
  if (known === 'proved')
    return isWhole ? { agencyId, kind: 'activities', spec: {} } : { agencyId, kind: 'proved' }
  const { rowsOf } = otherFigures[known]
  if (rowsOf === 'works') {
    const which = isWhole ? 'due' : (known.slice('works_'.length) as 'due' | 'done' | 'verified' | 'late')
    return { agencyId, kind: 'works', which }
  }
  return { agencyId, kind: 'named', base: known, rowsOf, isWhole }
}
