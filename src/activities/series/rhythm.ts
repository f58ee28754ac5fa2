import { z } from 'zod'

const weekdays = z.array(z.number().int().min(1).max(7)).min(1)

/**
 * On which days a series comes; weekdays are 1 (Monday) to 7. Every so many weeks is counted from the week of the first
 * day. A month without its 31st or its fifth Monday has no such day; `nth` -1 is the last of the month.
 */
export const rhythmShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('weekly'), weekdays, every: z.number().int().min(1).max(8) }),
  z.object({ kind: z.literal('day_of_month'), days: z.array(z.number().int().min(1).max(31)).min(1) }),
  z.object({
    kind: z.literal('weekday_of_month'),
    nth: z.union([z.literal(-1), z.number().int().min(1).max(5)]),
    weekday: z.number().int().min(1).max(7),
  }),
])
export type Rhythm = z.output<typeof rhythmShape>

export type RhythmSpan = { readonly fromDay: string; readonly toDay: string | null }

/** The days on which the series came from `since` (its first day at the earliest) up to and including `until`, ISO, in order. */
export function daysOfRhythm(
  rhythm: Rhythm,
  span: RhythmSpan,
  since: string,
  until: string,
): readonly string[] {
  const first = Temporal.PlainDate.from(span.fromDay)
  const from = since > span.fromDay ? Temporal.PlainDate.from(since) : first
  const last = span.toDay !== null && span.toDay < until ? span.toDay : until
  const days: string[] = []
  for (let day = from; day.toString() <= last; day = day.add({ days: 1 }))
    if (comesOn(rhythm, day, first)) days.push(day.toString())
  return days
}

function comesOn(rhythm: Rhythm, day: Temporal.PlainDate, first: Temporal.PlainDate): boolean {
  if (rhythm.kind === 'weekly')
    return rhythm.weekdays.includes(day.dayOfWeek) && weeksBetween(first, day) % rhythm.every === 0
  if (rhythm.kind === 'day_of_month') return rhythm.days.includes(day.day)
  if (day.dayOfWeek !== rhythm.weekday) return false
  return rhythm.nth === -1 ? day.day + 7 > day.daysInMonth : Math.ceil(day.day / 7) === rhythm.nth
}

const weeksBetween = (first: Temporal.PlainDate, day: Temporal.PlainDate): number =>
  mondayOf(first).until(mondayOf(day), { largestUnit: 'days' }).days / 7

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })
