/** The whole weeks, Monday first, that a month takes part in. */
export function weeksOf(month: Temporal.PlainYearMonth): readonly (readonly Temporal.PlainDate[])[] {
  const first = month.toPlainDate({ day: 1 })
  const last = month.toPlainDate({ day: month.daysInMonth })
  const monday = first.subtract({ days: first.dayOfWeek - 1 })
  const weeks = Math.ceil((first.dayOfWeek - 1 + last.day) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => monday.add({ days: week * 7 + day })),
  )
}

/** '2023-09', or undefined for what is no month. */
export function monthFrom(text: string): Temporal.PlainYearMonth | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  if (!year || Number(month) < 1 || Number(month) > 12) return undefined
  return new Temporal.PlainYearMonth(Number(year), Number(month))
}

export type Span = { readonly from: Temporal.PlainYearMonth; readonly to: Temporal.PlainYearMonth }

/** The months that have a page: a year around today and wherever an event is, so that nobody walks on for ever. */
export function monthsShown(today: Temporal.PlainDate, first?: string, last?: string): Span {
  const now = today.toPlainYearMonth()
  const [before, after] = [now.subtract({ years: 1 }), now.add({ years: 1 })]
  const monthOf = (day: string) => Temporal.PlainDate.from(day).toPlainYearMonth()
  const compare = Temporal.PlainYearMonth.compare
  const from = first && compare(monthOf(first), before) < 0 ? monthOf(first) : before
  const to = last && compare(monthOf(last), after) > 0 ? monthOf(last) : after
  return { from, to }
}

export const isIn = (month: Temporal.PlainYearMonth, { from, to }: Span): boolean =>
  Temporal.PlainYearMonth.compare(month, from) >= 0 && Temporal.PlainYearMonth.compare(month, to) <= 0
