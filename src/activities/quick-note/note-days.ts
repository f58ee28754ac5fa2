import { partOfDay, readDates } from './note-dates.ts'
import { find, type Note } from './note-text.ts'
import { daysBetween, mondayOf, weekdayNear } from './week.ts'

type Day = Temporal.PlainDate

export type NoteDays = {
  /** None after today, each once, in order. */
  readonly days: readonly Day[]
  /** From one day to another, without a gap. */
  readonly isRange: boolean
  /** A week that was named: 0 this one, -1 the last. */
  readonly week: number | null
  readonly note: Note
}

const weeks = /\b(?<!cuoi )(?:trong\s+)?tuan\s+(nay|truoc|roi|qua|vua roi|vua qua)\b/
const months = /\bthang\s+(nay|truoc|roi|qua|vua roi|vua qua)\b/
const name = '(?:thu\\s?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])'
const next = '(?:thu\\s?)?(?:hai|ba|tu|nam|sau|bay|[2-7]|chu nhat|cn|t[2-7])'
const past = '(?:\\s+(?:vua roi|vua qua|roi|qua))?'
const weekdayRange = new RegExp(`\\b(?:tu\\s+)?(${name})\\s+den\\s+(${next})\\b`)
const weekdayList = new RegExp(
  `\\b${partOfDay}(${name}(?:\\s?(?:,|va|;|-|&)\\s?(?:va\\s+)?${next}\\b)*)(${past})(?![a-z0-9])`,
)

const relative: readonly (readonly [RegExp, (today: Day) => readonly Day[]])[] = [
  [/\b(?:cuoi tuan)\s+(?:qua|roi|vua roi|vua qua|truoc)\b/, (today) => weekend(today)],
  [/\b(?:hai|2)\s+(?:ngay|hom)\s+nay\b/, (today) => [today.subtract({ days: 1 }), today]],
  [/\b(?:hom|bua|ngay)\s+kia\b/, (today) => [today.subtract({ days: 2 })]],
  [/\b(?:(?:sang|trua|chieu|toi|dem)\s+)?(?:hom|bua)\s+qua\b/, (today) => [today.subtract({ days: 1 })]],
  [/\b(?:sang|trua|chieu|toi|dem)\s+qua\b/, (today) => [today.subtract({ days: 1 })]],
  [/\b(?:(?:sang|trua|chieu|toi)\s+)?(?:hom|bua|ngay)\s+nay\b/, (today) => [today]],
  [/\b(?:sang|trua|chieu|toi)\s+nay\b/, (today) => [today]],
]

/** The days a note names, whatever way it names them. */
export function readDays(written: Note, today: Day): NoteDays {
  const weekly = find(written, weeks)
  const week = weekly ? (weekly.match[1] === 'nay' ? 0 : -1) : null
  const dated = readDates(weekly?.note ?? written, today)
  let note = dated.note
  const days = [...dated.days]
  let isRange = dated.isRange
  const ranged = find(note, weekdayRange)
  if (ranged) {
    const from = weekdayNear(weekdayOf(ranged.match[1]), today, week, false)
    const to = weekdayOf(ranged.match[2])
    days.push(...daysBetween(from, from.add({ days: (to - from.dayOfWeek + 7) % 7 })))
    ;[note, isRange] = [ranged.note, true]
  }
  for (let found = find(note, weekdayList); found; found = find(note, weekdayList)) {
    const isPast = Boolean(found.match[2])
    for (const one of found.match[1]?.split(/,|;|&|-|\bva\b/).filter((part) => part.trim()) ?? [])
      days.push(weekdayNear(weekdayOf(one), today, week, isPast))
    note = found.note
  }
  for (const [pattern, daysOf] of relative) {
    const found = find(note, pattern)
    if (found) [note] = [found.note, days.push(...daysOf(today))]
  }
  const monthly = days.length === 0 && week === null ? find(note, months) : undefined
  if (monthly) {
    days.push(...monthOf(today, monthly.match[1] === 'nay' ? 0 : 1))
    ;[note, isRange] = [monthly.note, true]
  }
  return { days: pastOnly(days, today), isRange, week, note }
}

const numbers = ['hai', 'ba', 'tu', 'nam', 'sau', 'bay']

/** 'thứ hai', 't2', '2' → 1 (Monday); 'chủ nhật' → 7. */
function weekdayOf(words = ''): number {
  const last = words.trim().replace(/^thu\s?|^t(?=\d)/, '')
  if (/^\d$/.test(last)) return Number(last) - 1
  const at = numbers.indexOf(last)
  return at < 0 ? 7 : at + 1
}

/** From the first day of the month to its last, or to today. */
function monthOf(today: Day, back: number): readonly Day[] {
  const first = today.with({ day: 1 }).subtract({ months: back })
  return daysBetween(first, first.add({ months: 1 }).subtract({ days: 1 }))
}

function weekend(today: Day): readonly Day[] {
  const sunday = today.subtract({ days: today.dayOfWeek })
  const ended = today.dayOfWeek === 7 ? today : sunday
  return [ended.subtract({ days: 1 }), ended]
}

function pastOnly(days: readonly Day[], today: Day): Day[] {
  const known = new Map(days.map((day) => [day.toString(), day]))
  return [...known.values()]
    .filter((day) => Temporal.PlainDate.compare(day, today) <= 0)
    .sort(Temporal.PlainDate.compare)
}

/** The days of a week on which so many sessions likely were: working days first, none after today. */
export function daysOfWeek(week: number, sessions: number, today: Day): readonly Day[] {
  const monday = mondayOf(today).add({ days: week * 7 })
  const all = pastOnly(daysBetween(monday, monday.add({ days: 6 })), today)
  const working = all.filter(({ dayOfWeek }) => dayOfWeek <= 5)
  const first = sessions <= working.length ? working : all
  return week === 0 ? first.slice(-Math.max(1, sessions)) : first.slice(0, Math.max(1, sessions))
}
