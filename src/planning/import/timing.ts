/**
 * When a task is due, in the kinds that plans are written in. Days are ISO; a month is '2023-09', a quarter '2023-Q2'.
 * `unknown` is the last resort: the words stay, a person decides.
 */
export type Timing =
  | SimpleTiming
  | { readonly kind: 'several'; readonly parts: readonly SimpleTiming[] }
  | { readonly kind: 'unknown' }

export type SimpleTiming =
  | { readonly kind: 'by_date'; readonly date: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'month'; readonly month: string; readonly part?: 'start' | 'middle' | 'end' }
  | { readonly kind: 'week'; readonly month: string; readonly week: number }
  | { readonly kind: 'quarter'; readonly quarter: string; readonly part?: 'start' | 'middle' | 'end' }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly precision: Precision }
  | Recurring
  | { readonly kind: 'continuous' }
  | { readonly kind: 'on_event'; readonly event: string; readonly within_working_days?: number }

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year'

/** `times` of `unit` in each period; `per_agency` when every lead owes them. */
export type Recurring = {
  readonly kind: 'recurring'
  readonly every: Period
  readonly times: number
  readonly unit?: string
  readonly per_agency?: true
  readonly comparison?: '>=' | '<='
  readonly weekdays?: readonly Weekday[]
  readonly from?: string
  readonly to?: string
  readonly due?: RecurringDue
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'half_year' | 'year'
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** `month_of_period` counts from 1 (3 = the quarter's last month); `before` when written as "trước …". */
export type RecurringDue =
  | { readonly day: number; readonly month_of_period?: number; readonly before?: boolean }
  | { readonly weekday: Weekday }
  | { readonly days_after_period: number }

/** A timing together with the words it was read from. */
export type Written<T> = T & { readonly text: string }
