import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

const keys = ['first', 'second', 'escalate', 'again'] as const

/**
 * Working days: before the due day from which a unit is reminded (twice), after it from which its head is told, and
 * between two reminders at one tap.
 */
export type ReminderDays = Readonly<Record<(typeof keys)[number], number>>

/** What holds on a day, by the dated rows of the country's pack. */
export function reminderDaysOn(today: Temporal.PlainDate): ReminderDays {
  rows ??= read(new URL('../../../packs/vietnam/planning/reminder-days.csv', import.meta.url))
  const day = today.toString()
  const holds = rows.filter(({ valid_from, valid_to }) => valid_from <= day && (!valid_to || valid_to > day))
  const daysOf = (key: string) => {
    const found = holds
      .filter((row) => row.key === key)
      .sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0]
    if (!found) throw new Error(`no reminder days '${key}' for ${day}`)
    return Number(found.days)
  }
  return {
    first: daysOf('first'),
    second: daysOf('second'),
    escalate: daysOf('escalate'),
    again: daysOf('again'),
  }
}

type Row = Record<'key' | 'valid_from' | 'valid_to' | 'days' | 'legal_basis', string>
let rows: readonly Row[] | undefined

const read = (file: URL) =>
  parse(readFileSync(file, 'utf8').normalize('NFC'), { columns: true, bom: true, trim: true }) as Row[]
