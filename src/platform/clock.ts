/** Where every "now" and "today" of the domain comes from. Days are days in Viet Nam. */
export type Clock = {
  now(): Temporal.Instant
  today(): Temporal.PlainDate
}

export const zone = 'Asia/Ho_Chi_Minh'

export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate()

export const realClock: Clock = clockOf(() => Temporal.Now.instant())

/**
 * A clock that shows another day but the same time of day, for the demo world: it goes on ticking, and turns to the
 * next day at midnight.
 */
export function clockStartingOn(day: Temporal.PlainDate, real: Clock = realClock): Clock {
  const shift = real.today().until(day, { largestUnit: 'days' })
  return clockOf(() => real.now().toZonedDateTimeISO(zone).add(shift).toInstant())
}

/** A clock that stands still until it is moved; for tests. */
export function stoppedClock(at: string): Clock & { moveTo(at: string): void } {
  let instant = instantOf(at)
  return {
    ...clockOf(() => instant),
    moveTo(to) {
      instant = instantOf(to)
    },
  }
}

function clockOf(now: () => Temporal.Instant): Clock {
  return { now, today: () => dayOf(now()) }
}

/** '2023-09-20' is taken as 08:00 of that day; a full local date-time or an instant is taken as it is. */
function instantOf(at: string): Temporal.Instant {
  if (at.endsWith('Z')) return Temporal.Instant.from(at)
  const local = at.includes('T') ? at : `${at}T08:00`
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant()
}
