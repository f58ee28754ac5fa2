import type { Precision, SimpleTiming } from '../timing.ts'

/** A place in the calendar as written; what the text leaves out is null until its neighbours are known. */
export type Moment = {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'nine_months' | 'year' | 'bare'
  readonly number: number
  readonly month: number | null
  readonly year: number | null
  readonly part?: 'start' | 'middle' | 'end'
}

/** Fills in missing months and years: from the next moment to the right, then the one to the left, then the plan's year. */
export function completed(moments: readonly Moment[], planYear: number): Moment[] {
  const units = withUnits(moments)
  return units.map((moment, at) => {
    const near = [...units.slice(at + 1), ...units.slice(0, at).reverse()]
    const year = moment.year ?? near.find((other) => other.year !== null)?.year ?? planYear
    const month = moment.month ?? near.find((other) => other.month !== null)?.month ?? null
    return { ...moment, year, month: moment.unit === 'day' || moment.unit === 'week' ? month : moment.month }
  })
}

/** A bare number is what its neighbour is: "01 - 15/10" two days, "tháng 3, 6" two months. */
function withUnits(moments: readonly Moment[]): Moment[] {
  return moments.map((moment, at) => {
    if (moment.unit !== 'bare') return moment
    const model = [...moments.slice(at + 1), ...moments.slice(0, at).reverse()].find((m) => m.unit !== 'bare')
    const unit = model?.unit ?? 'bare'
    return unit === 'month' ? { ...moment, unit, month: moment.number } : { ...moment, unit }
  })
}

/** First and last day of a completed moment; null when there is no such day. */
export function daysOf(moment: Moment): { from: string; to: string } | null {
  const { unit, number, month, year } = moment
  if (year === null || year < 1990 || year > 2100) return null
  if (unit === 'day') return sameDay(year, month, number)
  if (unit === 'week') return weekOf(year, month, number)
  if (unit === 'month') return monthsOf(year, number, number)
  if (unit === 'quarter')
    return number >= 1 && number <= 4 ? monthsOf(year, number * 3 - 2, number * 3) : null
  if (unit === 'half') return monthsOf(year, number * 6 - 5, number * 6)
  if (unit === 'nine_months') return monthsOf(year, 1, 9)
  return unit === 'year' ? monthsOf(year, 1, 12) : null
}

/** The timing that a single moment is, e.g. {kind:'quarter', quarter:'2023-Q2'}. */
export function timingOf(moment: Moment): SimpleTiming | null {
  const days = daysOf(moment)
  if (!days) return null
  const part = moment.part ? { part: moment.part } : {}
  if (moment.unit === 'day') return { kind: 'date', date: days.from }
  if (moment.unit === 'week') return { kind: 'week', month: days.from.slice(0, 7), week: moment.number }
  if (moment.unit === 'month') return { kind: 'month', month: days.from.slice(0, 7), ...part }
  if (moment.unit === 'quarter')
    return { kind: 'quarter', quarter: `${moment.year}-Q${moment.number}`, ...part }
  if (moment.unit === 'year' && moment.part) return edgeOfYear(moment)
  return { kind: 'range', ...days, precision: precisionOf(moment) }
}

export const precisionOf = (moment: Moment): Precision =>
  moment.unit === 'half' || moment.unit === 'year' || moment.unit === 'quarter' || moment.unit === 'day'
    ? moment.unit
    : moment.unit === 'week'
      ? 'day'
      : 'month'

/** "Đầu năm", "cuối năm" is read as the first or last quarter. */
function edgeOfYear(moment: Moment): SimpleTiming | null {
  if (moment.part === 'middle') return { kind: 'month', month: `${moment.year}-06` }
  return { kind: 'quarter', quarter: `${moment.year}-Q${moment.part === 'start' ? 1 : 4}` }
}

function sameDay(year: number, month: number | null, day: number) {
  if (month === null || month < 1 || month > 12 || day < 1) return null
  if (day > lengthOf(year, month)) return null
  const iso = isoDay(year, month, day)
  return { from: iso, to: iso }
}

function weekOf(year: number, month: number | null, week: number) {
  if (month === null || month < 1 || month > 12 || week < 1 || week > 5) return null
  const from = Math.min((week - 1) * 7 + 1, lengthOf(year, month))
  return {
    from: isoDay(year, month, from),
    to: isoDay(year, month, Math.min(week * 7, lengthOf(year, month))),
  }
}

function monthsOf(year: number, first: number, last: number) {
  if (first < 1 || last > 12) return null
  return { from: isoDay(year, first, 1), to: isoDay(year, last, lengthOf(year, last)) }
}

export const lengthOf = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth

const isoDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
