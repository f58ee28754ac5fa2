import type { ManySidedRule } from './many-sided.ts'
import { type About, type ParameterKey, type ParameterRow, parameterKinds, rowFor } from './parameter.ts'
import type { RegularRule } from './regular.ts'
import type { TimelyRule } from './timely.ts'

export type Rules = {
  readonly timely: TimelyRule
  readonly regular: RegularRule
  readonly allowedSilence: number
  readonly manySided: ManySidedRule
  readonly fitLow: number
}

/** The parameters of one thing that is measured, put together for the formulas. */
export function rulesFor(rows: readonly ParameterRow[], about: About): Rules {
  const text = (key: ParameterKey) => rowFor(rows, key, about)?.value ?? parameterKinds[key].fallback
  const number = (key: ParameterKey) => Number(text(key))
  return {
    timely: {
      dueWeight: number('timely_due_weight'),
      lagWeight: number('timely_lag_weight'),
      fullDays: number('timely_full_days'),
      noneDays: Math.max(number('timely_none_days'), number('timely_full_days') + 1),
    },
    regular: {
      rhythm: text('regular_period') === 'week' ? 'week' : 'month',
      leastWorkingDays: number('regular_min_days'),
    },
    allowedSilence: number('continuous_gap'),
    manySided: {
      leastActivities: number('many_sided_min'),
      forms: number('many_sided_forms'),
      twoWayPercent: number('many_sided_two_way'),
      evenWeight: number('many_sided_even_weight'),
      twoWayWeight: number('many_sided_two_way_weight'),
    },
    fitLow: number('fit_low'),
  }
}
