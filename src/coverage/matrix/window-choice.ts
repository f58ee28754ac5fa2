import { englishMonths, formatDay } from '../../platform/dates.ts'
import type { Lang } from '../../platform/i18n.ts'
import { isAligned, type Window, windowOf } from '../rollup/window.ts'
import type { ReportWindow } from '../store-words.ts'

/**
 * The window that an address asks for: months ('2023-07' to '2023-09') or half months ('2022-12-15'). What makes no sense
 * is the quarter of today, or the whole year of a plan of another year.
 */
export function windowAsked(
  asked: { readonly tu?: string; readonly den?: string },
  year: number,
  today: Temporal.PlainDate,
): Window {
  const from = asked.tu && (asked.tu.length === 7 ? `${asked.tu}-01` : asked.tu)
  const to = asked.den && (asked.den.length === 7 ? lastOf(asked.den) : asked.den)
  if (from && to && isDay(from) && isDay(to) && isAligned({ from, to }) && spansAtMostTwoYears(from, to))
    return { from, to }
  if (today.year !== year) return windowOf(year)
  const first = Math.floor((today.month - 1) / 3) * 3 + 1
  return windowOf(year, first, first + 2)
}

const lastOf = (month: string) => {
  const of = Temporal.PlainYearMonth.from(month)
  return of.toPlainDate({ day: of.daysInMonth }).toString()
}

function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day
  } catch {
    return false
  }
}

const spansAtMostTwoYears = (from: string, to: string) =>
  Temporal.PlainDate.from(from).add({ years: 2 }).toString() > to

/** How an address says the window: as months where it is made of whole months. */
export function asAddress({ from, to }: Window): { readonly tu: string; readonly den: string } {
  const isMonths = from.endsWith('-01') && to === lastOf(to.slice(0, 7))
  return isMonths ? { tu: from.slice(0, 7), den: to.slice(0, 7) } : { tu: from, den: to }
}

/** Months of the year that lie in the window wholly or in part: first and last, 1 to 12. */
export function monthsIn(window: Window, year: number): { readonly first: number; readonly last: number } {
  const first = window.from < `${year}-01-01` ? 1 : Number(window.from.slice(5, 7))
  const last = window.to > `${year}-12-31` ? 12 : Number(window.to.slice(5, 7))
  return { first, last }
}

/** 'Tháng 7 đến tháng 9 năm 2023', or the days where it is not made of whole months. */
export function windowWords(window: Window, lang: Lang): string {
  const { tu, den } = asAddress(window)
  if (tu.length > 7)
    return lang === 'vi'
      ? `Từ ${formatDay(window.from)} đến ${formatDay(window.to)}`
      : `${formatDay(window.from)} to ${formatDay(window.to)}`
  const [from, to] = [Temporal.PlainYearMonth.from(tu), Temporal.PlainYearMonth.from(den)]
  if (lang === 'vi') {
    if (tu === den) return `Tháng ${from.month} năm ${from.year}`
    if (from.year !== to.year)
      return `Tháng ${from.month} năm ${from.year} đến tháng ${to.month} năm ${to.year}`
    return from.month === 1 && to.month === 12
      ? `Cả năm ${from.year}`
      : `Tháng ${from.month} đến tháng ${to.month} năm ${to.year}`
  }
  const name = (month: Temporal.PlainYearMonth) => englishMonths[month.month - 1]
  if (tu === den) return `${name(from)} ${from.year}`
  if (from.year !== to.year) return `${name(from)} ${from.year} to ${name(to)} ${to.year}`
  return from.month === 1 && to.month === 12
    ? `All of ${from.year}`
    : `${name(from)} to ${name(to)} ${to.year}`
}

/** The days of a report's window in a year. */
export function windowOfReport(report: ReportWindow, year: number): Window {
  const month = (number: number) =>
    Temporal.PlainYearMonth.from({ year, month: 1 }).add({ months: number - 1 })
  const day = (of: Temporal.PlainYearMonth, number: number) =>
    of.toPlainDate({ day: Math.min(number, of.daysInMonth) }).toString()
  return { from: day(month(report.fromMonth), report.fromDay), to: day(month(report.toMonth), report.toDay) }
}
