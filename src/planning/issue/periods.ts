import type { Period } from '../import/timing.ts'

/** From a first day to a last day, both included; ISO. */
export type Stretch = { readonly from: string; readonly to: string }

/** A calendar period under its key: '2023', '2023-H1', '2023-Q2', '2023-06', '2023-W14'. */
export type Keyed = Stretch & { readonly key: string }

/**
 * The calendar periods that touch a span, in order. Weeks run Monday to Sunday and belong where their Thursday lies,
 * as in ISO 8601.
 */
export function periodsWithin(every: Exclude<Period, 'day'>, span: Stretch): readonly Keyed[] {
  if (span.to < span.from) return []
  if (every === 'week') return weeksWithin(span)
  const months = monthsIn[every]
  const start = Temporal.PlainYearMonth.from(span.from.slice(0, 7))
  let first = start.with({ month: Math.floor((start.month - 1) / months) * months + 1 })
  const found: Keyed[] = []
  for (; `${first}-01` <= span.to; first = first.add({ months })) {
    const to = lastOf(first.add({ months: months - 1 }).toString())
    found.push({ key: keyOf(every, first), from: `${first}-01`, to })
  }
  return found
}

/** The n-th week of a month, counted over weeks whose Thursday lies in it; a fifth that is not there is the last. */
export function weekOfMonth(month: string, n: number): Keyed {
  const weeks = weeksWithin({ from: `${month}-01`, to: lastOf(month) })
  return weeks[Math.min(Math.max(n, 1), weeks.length) - 1]!
}

/** The last day of '2023-02'. */
export const lastOf = (month: string): string =>
  `${month}-${String(Temporal.PlainYearMonth.from(month).daysInMonth).padStart(2, '0')}`

const monthsIn = { month: 1, quarter: 3, half_year: 6, year: 12 } as const

function keyOf(every: keyof typeof monthsIn, first: Temporal.PlainYearMonth): string {
  const year = String(first.year)
  if (every === 'year') return year
  if (every === 'month') return first.toString()
  const part = Math.ceil(first.month / monthsIn[every])
  return every === 'quarter' ? `${year}-Q${part}` : `${year}-H${part}`
}

function weeksWithin(span: Stretch): readonly Keyed[] {
  const begin = Temporal.PlainDate.from(span.from)
  let thursday = begin.add({ days: (4 - begin.dayOfWeek + 7) % 7 })
  const found: Keyed[] = []
  for (; thursday.toString() <= span.to; thursday = thursday.add({ days: 7 })) {
    const key = `${thursday.yearOfWeek}-W${String(thursday.weekOfYear).padStart(2, '0')}`
    found.push({
      key,
      from: thursday.subtract({ days: 3 }).toString(),
      to: thursday.add({ days: 3 }).toString(),
    })
  }
  return found
}
