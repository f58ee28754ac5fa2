import type { Period, Weekday } from '../timing.ts'
import type { Moment } from './moments.ts'

/** One understood stretch of a text about time; `start` and `end` are places in the text. */
export type Token = Meaning & { readonly start: number; readonly end: number }

export type Meaning =
  | { readonly is: 'moment'; readonly moment: Moment }
  | { readonly is: 'from' | 'to' | 'and' | 'on' | 'filler' | 'continuous' | 'per_agency' | 'word' }
  | { readonly is: 'before'; readonly strictly: boolean }
  | { readonly is: 'part'; readonly part: 'start' | 'middle' | 'end' }
  | { readonly is: 'every'; readonly every: Period }
  | {
      readonly is: 'count'
      readonly times: number
      readonly unit: string | null
      readonly every: Period | null
    }
  | { readonly is: 'compare'; readonly comparison: '>=' | '<=' }
  | { readonly is: 'weekday'; readonly weekday: Weekday }
  | { readonly is: 'within_period'; readonly month: number; readonly every: Period }
  | { readonly is: 'after_period'; readonly days: number | null; readonly every: Period | null }
  | { readonly is: 'event'; readonly event: string; readonly withinWorkingDays: number | null }
