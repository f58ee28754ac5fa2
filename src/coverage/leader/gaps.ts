import { lagOf } from '../occasions/lag.ts'
import type { Occasion } from '../occasions/store.ts'
import type { Asked } from '../qualities/gather.ts'
import type { Measuring } from '../qualities/load-measuring.ts'

export type ThemeGap = {
  readonly themeId: number
  readonly title: string
  readonly missing: number
  readonly all: number
}
export type OccasionGap = { readonly occasion: Occasion; readonly days: number }

/** Themes with the most required cells that nothing verified has reached. */
export function themeGaps(
  asked: readonly Asked[],
  { themes }: Pick<Measuring, 'themes'>,
): readonly ThemeGap[] {
  return themes
    .map(({ id, position, title }) => {
      const own = asked.filter(({ themeId }) => themeId === id)
      const missing = own.filter(({ isReached }) => !isReached).length
      return { themeId: id, title: `${position}. ${title}`, missing, all: own.length }
    })
    .filter(({ missing }) => missing > 0)
    .sort((a, b) => b.missing - a.missing)
}

/** Documents and milestones that nobody has communicated, the oldest first. */
export function occasionGaps({
  occasions,
  today,
  calendar,
}: Pick<Measuring, 'occasions' | 'today' | 'calendar'>): readonly OccasionGap[] {
  return occasions
    .filter(({ firstOn }) => firstOn === null)
    .map((occasion) => ({ occasion, days: lagOf(occasion, today, calendar).days }))
    .sort((a, b) => b.days - a.days)
}
