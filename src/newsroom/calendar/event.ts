import { dayOf } from '../../platform/clock.ts'
import type { StoryKind } from '../story.ts'

/** An entry of the calendar: a story that says when and where something happens. Instants are ISO strings. */
export type CalendarEvent = {
  readonly storyId: number
  readonly slug: string
  readonly kind: StoryKind
  readonly title: string
  readonly summary: string
  readonly lang: string
  readonly startsAt: string
  readonly endsAt: string
  readonly isAllDay: boolean
  readonly place: string
  readonly isSample: boolean
  /** Goes up with everything that happens to the story. */
  readonly sequence: number
  readonly changedAt: string
}

export type EventDays = Pick<CalendarEvent, 'startsAt' | 'endsAt'>

const at = (instant: string) => Temporal.Instant.from(instant)

export const firstDayOf = ({ startsAt }: EventDays): Temporal.PlainDate => dayOf(at(startsAt))

/** The last day it takes any of: an end at midnight does not reach into the next day. */
export function lastDayOf({ startsAt, endsAt }: EventDays): Temporal.PlainDate {
  const end = at(endsAt)
  return Temporal.Instant.compare(end, at(startsAt)) > 0
    ? dayOf(end.subtract({ nanoseconds: 1 }))
    : dayOf(end)
}

/** All days it takes part of, from the first to the last. */
export function daysOf(event: EventDays): readonly Temporal.PlainDate[] {
  const first = firstDayOf(event)
  const count = first.until(lastDayOf(event), { largestUnit: 'days' }).days
  return Array.from({ length: Math.min(count, 366) + 1 }, (_, days) => first.add({ days }))
}

/** On a page of days something that goes on for long stands where it begins and where it ends, not on every day. */
export function daysShown(event: EventDays): readonly Temporal.PlainDate[] {
  const days = daysOf(event)
  return days.length > longest ? [days[0]!, days.at(-1)!] : days
}

const longest = 5
