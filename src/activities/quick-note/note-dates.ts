import { find, type Note } from './note-text.ts'
import { daysBetween } from './week.ts'

type Day = Temporal.PlainDate
export type Dates = { readonly days: readonly Day[]; readonly isRange: boolean; readonly note: Note }

/** 'sáng 14/9' is the 14th, without an hour. */
export const partOfDay = '(?:(?:sang|trua|chieu|toi|dem)\\s+)?'

const month = '(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+nam\\s+)?(\\d{4})?'
const between = '(?:\\s?[/.-]\\s?|\\s+thang\\s+)'
const range = new RegExp(
  `\\b(?:tu )?(?:ngay )?(\\d{1,2})(?:${between}(\\d{1,2}))?\\s*(?:den|-)\\s*(?:het )?(?:ngay )?(\\d{1,2})${between}${month}\\b`,
)
const list = new RegExp(
  `\\b${partOfDay}(?:\\d{1,2} (?=ngay))?(?:ngay |mung )*((?:\\d{1,2}\\s?(?:,|va|;)\\s?(?:va )?(?:ngay )?)+)(\\d{1,2})${between}${month}\\b`,
)
const single = new RegExp(`\\b${partOfDay}(?:ngay |mung )*(\\d{1,2})${between}${month}\\b`)
const bare =
  /\b(?:(?:sang|trua|chieu|toi|dem)\s+)?(?:ngay|mung)\s+(\d{1,2}(?:\s?(?:,|va)\s?(?:ngay )?\d{1,2})*)\b(?!\s?[/.]\s?\d)/

/** Days written as numbers: '14/9', '14 tháng 9 năm 2023', 'ngày 11, 13 và 15/9', 'từ 11 đến 15/9', 'ngày 14'. */
export function readDates(written: Note, today: Day): Dates {
  const ranged = find(written, range)
  if (ranged) {
    const [, from = '', fromMonth, to = '', toMonth = '', year] = ranged.match
    const last = dayNear(to, toMonth, year, today)
    const first = last && dayNear(from, fromMonth ?? toMonth, year, last)
    const days = first && last ? daysBetween(first, last) : []
    if (days.length > 0) return { days, isRange: true, note: ranged.note }
  }
  let note = written
  const days: Day[] = []
  for (const pattern of [list, single, bare])
    for (let found = find(note, pattern); found; found = find(note, pattern)) {
      days.push(...daysIn(pattern, found.match, today))
      note = found.note
    }
  return { days, isRange: false, note }
}

function daysIn(pattern: RegExp, match: RegExpMatchArray, today: Day): Day[] {
  const numbers = (text = '') => text.match(/\d+/g) ?? []
  const near = (day: string, months?: string, year?: string) => dayNear(day, months, year, today) ?? []
  if (pattern === bare) return numbers(match[1]).flatMap((day) => near(day))
  if (pattern === single) return [near(match[1] ?? '', match[2], match[3])].flat()
  const [, others, day = '', months, year] = match
  return [...numbers(others), day].flatMap((one) => near(one, months, year))
}

/** Older than this nobody logs from a note: the month was meant otherwise. */
const oldest = 200

/** The last such day that is not after `last`; undefined when there is none, or none lately. */
function dayNear(
  day: string,
  months: string | undefined,
  year: string | undefined,
  last: Day,
): Day | undefined {
  const of = (years: number, monthNumber: number) => {
    const [y, m, d] = [String(years), String(monthNumber), day].map((part) => part.padStart(2, '0'))
    return isDay(`${y}-${m}-${d}`) ? Temporal.PlainDate.from(`${y}-${m}-${d}`) : undefined
  }
  const before = last.subtract({ months: 1 })
  const tries = year
    ? [of(Number(year), Number(months))]
    : months
      ? [of(last.year, Number(months)), of(last.year - 1, Number(months))]
      : [of(last.year, last.month), of(before.year, before.month)]
  return tries.find((one) => one && isLately(one, last))
}

const isLately = (day: Day, last: Day): boolean => {
  const back = day.until(last, { largestUnit: 'days' }).days
  return back >= 0 && back <= oldest
}

const isDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || month < 1 || month > 12) return false
  return day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
