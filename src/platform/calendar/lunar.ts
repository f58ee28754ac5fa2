import { SearchMoonPhase, Seasons, SunPosition } from 'astronomy-engine'
import { zone } from '../clock.ts'

/**
 * The day on which a day of the Vietnamese lunar year falls: `lunarDay(2027, 1, 1)` is 2027-02-06. Months 1 to 10.
 *
 * The rules are those of Hồ Ngọc Đức, "Thuật toán tính âm lịch": a month begins on the day of the new moon at UTC+7;
 * month 11 has the winter solstice; between two months 11 that lie thirteen months apart the first month without a
 * major solar term is leap. The Chinese calendar does the same at UTC+8, so that a few years differ (1985, 2007, 2030).
 * Holds from 1976, when the whole country counted by UTC+7.
 */
export function lunarDay(year: number, month: number, day: number): Temporal.PlainDate {
  const starts = regularMonths(year)
  return starts[month + 1]!.add({ days: day - 1 })
}

/** First days of months 11 and 12 of the year before, then 1, 2, … of the year; the leap month is left out. */
function regularMonths(year: number): readonly Temporal.PlainDate[] {
  const first = eleventhMonth(year - 1)
  const next = eleventhMonth(year)
  const starts = [first]
  while (starts.at(-1)!.until(next).days > 15) starts.push(newMoonAfter(starts.at(-1)!.add({ days: 20 })))
  const hasLeap = starts.length === 14
  const leap = hasLeap
    ? starts.findIndex((start, n) => n > 0 && solarTerm(start) === solarTerm(starts[n + 1]!))
    : -1
  return starts.filter((_, n) => n !== leap)
}

/** The month in which the winter solstice lies. */
function eleventhMonth(year: number): Temporal.PlainDate {
  const solstice = dayAt(Seasons(year).dec_solstice.date)
  let start = newMoonAfter(solstice.subtract({ days: 32 }))
  for (;;) {
    const next = newMoonAfter(start.add({ days: 20 }))
    if (Temporal.PlainDate.compare(next, solstice) > 0) return start
    start = next
  }
}

/** The day of the first new moon that comes after the beginning of this day. */
function newMoonAfter(day: Temporal.PlainDate): Temporal.PlainDate {
  const found = SearchMoonPhase(0, beginningOf(day), 40)
  if (!found) throw new Error(`no new moon within 40 days of ${day}`)
  return dayAt(found.date)
}

/** Which of the twelve major terms, 30° of the sun's longitude each, has begun when the day begins. */
const solarTerm = (day: Temporal.PlainDate) => Math.floor(SunPosition(beginningOf(day)).elon / 30)

const beginningOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime(zone).epochMilliseconds)

const dayAt = (date: Date) =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone).toPlainDate()
