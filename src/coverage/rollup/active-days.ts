import type { ActiveDay } from './question.ts'

/** The days of one key in one line each, counted from the first of the window: thousands of rows as a hundred. */
export type DayLines = {
  readonly key: string
  readonly days: string
  readonly done: string
  readonly verified: string
}

export function unfoldDays(
  from: string,
  lines: readonly DayLines[],
): ReadonlyMap<string, readonly ActiveDay[]> {
  const first = Temporal.PlainDate.from(from)
  const names = new Map<number, string>()
  const nameOf = (day: number) => {
    const known = names.get(day) ?? first.add({ days: day }).toString()
    names.set(day, known)
    return known
  }
  return new Map(
    lines.map(({ key, days, done, verified }) => {
      const [counts, proven] = [numbers(done), numbers(verified)]
      return [
        key,
        numbers(days).map((day, i) => ({ day: nameOf(day), done: counts[i]!, verified: proven[i]! })),
      ]
    }),
  )
}

const numbers = (line: string) => line.split(',').map(Number)
