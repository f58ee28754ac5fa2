import type { Axis, CountsQuestion, DaysQuestion, Filter } from './question.ts'

/** The cells that answer a question: by whom, where, about what, and told apart by which of the rest. */
export type Cut = {
  readonly byAgency: boolean
  readonly byArea: boolean
  readonly about: 'all' | 'plan' | 'theme'
  readonly byAudience: boolean
  readonly byForm: boolean
  readonly byLanguage: boolean
}

/** What the question touches, whether such cells are kept or not. */
export function cutOf({ planId, scope, themeId, audienceKey }: Filter, axes: readonly Axis[]): Cut {
  const asks = (axis: Axis) => axes.includes(axis)
  return {
    byAgency: asks('agency') || scope.agencyIds !== undefined,
    byArea: asks('area') || scope.areaId !== undefined,
    about: asks('theme') || themeId !== undefined ? 'theme' : planId === null ? 'all' : 'plan',
    byAudience: asks('audience') || audienceKey !== undefined,
    byForm: asks('form'),
    byLanguage: asks('language'),
  }
}

/** Whether cells of the cut are kept; the rule of coverage.cells_of in the database. */
export function isKept({ byAgency, byArea, about, byAudience, byForm, byLanguage }: Cut): boolean {
  const cuts = [byAudience, byForm, byLanguage].filter(Boolean).length
  if (cuts === 0) return !(byAgency && byArea) || about !== 'all'
  if (cuts === 1) return !byArea || (!byAgency && about !== 'all')
  return cuts === 2 && byAudience && about === 'plan' && !(byAgency && byArea)
}

export const axesOf = ({ rows, cols }: CountsQuestion): readonly Axis[] => (cols ? [rows, cols] : [rows])

/** An axis by itself, and the areas of an activity within one area, are told from the facts. */
export function isFromCells(question: Filter, axes: readonly Axis[]): boolean {
  const isTwice = axes.length === 2 && axes[0] === axes[1]
  const isAreaInArea = axes.includes('area') && question.scope.areaId !== undefined
  return !isTwice && !isAreaInArea && isKept(cutOf(question, axes))
}

/** Days are kept by agency or by area, not by both, and not by audience. */
export function isFromDays({ by, scope }: DaysQuestion): boolean {
  const byAgency = by === 'agency' || scope.agencyIds !== undefined
  const byArea = by === 'area' || scope.areaId !== undefined
  return !(byAgency && byArea) && !(by === 'area' && scope.areaId !== undefined)
}
