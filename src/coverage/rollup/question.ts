import type { Window } from './window.ts'

/** What figures can be told apart by. */
export type Axis = 'theme' | 'audience' | 'form' | 'agency' | 'area' | 'month' | 'language'

/** Whose activities, and where. An area has what happened in it and in the areas that lay in it on the day. */
export type Scope = {
  /** As far as it goes: an agency is counted without those below it. Undefined: all. */
  readonly agencyIds?: readonly number[]
  readonly areaId?: number
}

export type Filter = {
  /** Only activities with a theme of this plan, and of the themes only that plan's; null: of any. */
  readonly planId: number | null
  readonly window: Window
  readonly scope: Scope
  /** Only activities of it, and of the plan if one is named; along the same axis only its own row. */
  readonly themeId?: number
  readonly audienceKey?: string
}

export type CountsQuestion = Filter & { readonly rows: Axis; readonly cols: Axis | null }

/** People reached, never added over kinds. What systems counted stands beside what people entered. */
export type Reach = {
  readonly present: number
  readonly copies: number
  readonly listeners: number
  readonly views: number
  readonly viewsCounted: number
}

/** How many activities were done, the verified among them, how many times they took place, and whom they reached. */
export type Totals = {
  readonly done: number
  readonly verified: number
  readonly times: number
  readonly reach: Reach
}

/** Keys as text: ids of themes, agencies and areas, keys of audiences, forms and languages, months as '2023-09'. */
export type Count = Totals & { readonly row: string; readonly col: string | null }

export type DoneCount = Pick<Count, 'row' | 'col' | 'done'>

export type DaysQuestion = Omit<Filter, 'audienceKey'> & {
  /** 'plan' has one row under the plan's id ('0' for all). */
  readonly by: 'agency' | 'theme' | 'area' | 'plan'
}
export type ActiveDay = { readonly day: string; readonly done: number; readonly verified: number }

/** A theme told to an audience in an area, or anywhere (null). */
export type CoveredCell = {
  readonly themeId: number
  readonly audienceKey: string
  readonly areaId: number | null
  readonly done: number
  readonly verified: number
}

/** A theme and an audience; whether each area is asked for, or only anywhere. */
export type CellAsked = {
  readonly themeId: number
  readonly audienceKey: string
  readonly byArea: boolean
}

/** Where cells were reached, by any activity and by a verified one: keys of `placeKey`. */
export type Reached = { readonly done: ReadonlySet<string>; readonly verified: ReadonlySet<string> }

export const placeKey = (themeId: number, audienceKey: string, areaId: number | null): string =>
  `${themeId}.${audienceKey}.${areaId ?? ''}`

/** What serves an assignment. */
export type Served = { readonly firstDoneOn: string; readonly done: number; readonly verified: number }

export type EvidenceCount = { readonly activities: number; readonly files: number }
export type WeekCount = { readonly week: number; readonly done: number; readonly verified: number }
