import type { Directory } from '../../agencies/index.ts'

export const perKeys = ['year', 'half', 'quarter'] as const
export type Per = (typeof perKeys)[number]

/** A theme that the plan wants told to an audience once in every period: anywhere, or in each area of a class. */
export type RequiredCell = {
  readonly themeId: number
  readonly audienceKey: string
  /** Class of agencies whose areas must each be reached; null: anywhere in the province. */
  readonly classKey: string | null
  /** Of these only those areas; null: all of the class. */
  readonly areaIds: readonly number[] | null
  readonly per: Per
  readonly basis: string
}

export const cellKey = ({ themeId, audienceKey }: Pick<RequiredCell, 'themeId' | 'audienceKey'>): string =>
  `${themeId}.${audienceKey}`

/** The areas that must each be reached on the directory's day; none when the province counts as one. */
export function requiredAreas(
  directory: Directory,
  { classKey, areaIds }: Pick<RequiredCell, 'classKey' | 'areaIds'>,
): readonly number[] {
  if (classKey === null) return []
  const members = (directory.ofClass(classKey) ?? []).filter(({ areaCode }) => areaCode !== null)
  return members.map(({ id }) => id).filter((id) => areaIds === null || areaIds.includes(id))
}

const monthsOf: Readonly<Record<Per, number>> = { quarter: 3, half: 6, year: 12 }

/**
 * The days in which a cell that is wanted once in every `per` may have been reached when one looks at the window: from the
 * beginning of the period that the window ends in, or of the window when that is earlier.
 */
export function reachedWithin(per: Per, { from, to }: { readonly from: string; readonly to: string }) {
  const end = Temporal.PlainDate.from(to)
  const month = Math.floor((end.month - 1) / monthsOf[per]) * monthsOf[per] + 1
  const start = end.with({ month, day: 1 }).toString()
  return { from: start < from ? start : from, to }
}
