import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type Calendar, calendarOf, type RestDay } from './calendar.ts'
import { type Holiday, restDaysByRule } from './holidays.ts'

export type { Calendar, RestDay } from './calendar.ts'

/** The country's working days, read once from its pack. A year is added by adding its rows. */
export function vietnamCalendar(): Calendar {
  vietnam ??= readCalendar(new URL('../../../packs/vietnam/', import.meta.url))
  return vietnam
}

let vietnam: Calendar | undefined

/** Reads `rest-days.csv` (the official lists) and `holidays.csv` (the rule for years without one) of a folder. */
export function readCalendar(folder: URL): Calendar {
  const holidays = readHolidays(folder)
  return calendarOf(readRestDays(folder), (year) => restDaysByRule(year, holidays))
}

export const readRestDays = (folder: URL): readonly RestDay[] =>
  rowsOf(new URL('rest-days.csv', folder)).map((row) => ({
    date: Temporal.PlainDate.from(row.date ?? '').toString(),
    kind: oneOf(['rest', 'work'], row.kind),
    reason: row.reason ?? '',
    legalBasis: row.legal_basis || null,
    provisional: row.provisional === 'yes',
  }))

export const readHolidays = (folder: URL): readonly Holiday[] =>
  rowsOf(new URL('holidays.csv', folder)).map((row) => ({
    reason: row.reason ?? '',
    calendar: oneOf(['solar', 'lunar'], row.calendar),
    month: Number(row.month),
    day: Number(row.day),
    starts: Number(row.starts),
    days: Number(row.days),
    neighbour: row.neighbour === 'yes',
    validFrom: row.valid_from ?? '',
    validTo: row.valid_to || null,
    legalBasis: row.legal_basis ?? '',
  }))

const rowsOf = (file: URL) =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { columns: true, bom: true, trim: true }) as Record<
    string,
    string | undefined
  >[]

function oneOf<const T extends string>(words: readonly T[], word: string | undefined): T {
  const found = words.find((one) => one === word)
  if (found === undefined) throw new Error(`expected ${words.join(' or ')}, found '${word}'`)
  return found
}
