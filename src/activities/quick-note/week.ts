type Day = Temporal.PlainDate

export const mondayOf = (day: Day): Day => day.subtract({ days: day.dayOfWeek - 1 })

/** All days from one to the other, both included, never more than `most`. */
export function daysBetween(from: Day, to: Day, most = 31): Day[] {
  const length = from.until(to, { largestUnit: 'days' }).days + 1
  return Array.from({ length: Math.max(0, Math.min(length, most)) }, (_, i) => from.add({ days: i }))
}

/** The day of that week, or without one the last such weekday that is not after today (before it: `isPast`). */
export function weekdayNear(weekday: number, today: Day, week: number | null, isPast: boolean): Day {
  if (week !== null) return mondayOf(today).add({ days: week * 7 + weekday - 1 })
  const back = (today.dayOfWeek - weekday + 7) % 7
  return today.subtract({ days: back === 0 && isPast ? 7 : back })
}
