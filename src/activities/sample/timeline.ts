import { zone } from '../../platform/clock.ts'
import type { Chance } from './chance.ts'

export type Verdict = { readonly kind: 'verified' | 'returned'; readonly at: Temporal.Instant }
export type Timeline = { readonly loggedAt: Temporal.Instant; readonly verdict: Verdict | undefined }

/** When something done on that day was logged, and when it was judged, if it was by the last day. */
export function timelineOf(chance: Chance, key: string, doneTo: string, lastDay: string): Timeline {
  const lag = chance.between(`${key} logged`, [0, 2])
  const loggedOn = earlier(
    Temporal.PlainDate.from(doneTo).add({ days: lag }),
    Temporal.PlainDate.from(lastDay),
  )
  const judgedOn = weekday(loggedOn.add({ days: chance.between(`${key} judged`, [1, 8]) }))
  const luck = chance.number(`${key} verdict`)
  const isJudged = luck < 0.93 && judgedOn.toString() <= lastDay
  const isRecent = judgedOn.until(lastDay).total({ unit: 'days' }) < openFor
  const kind = luck < 0.9 || !isRecent ? 'verified' : 'returned'
  return {
    loggedAt: moment(chance, `${key} logged`, loggedOn, [7 * 60, 12 * 60]),
    verdict: isJudged
      ? { kind, at: moment(chance, `${key} judged`, judgedOn, [13 * 60, 17 * 60]) }
      : undefined,
  }
}

/** What was returned is soon mended: only what came back in these last days is still open. */
const openFor = 14

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? a : b

const weekday = (day: Temporal.PlainDate) => day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 })

const moment = (chance: Chance, key: string, day: Temporal.PlainDate, minutes: readonly [number, number]) =>
  day
    .toZonedDateTime({ timeZone: zone })
    .add({ minutes: chance.between(`${key} minute`, minutes) })
    .toInstant()
