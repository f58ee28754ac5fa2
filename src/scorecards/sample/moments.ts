import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { zone } from '../../platform/clock.ts'
import { explainUntil } from '../appraisal/explain-until.ts'
import type { SampleRound } from './rounds-file.ts'

/** When each stage of the sample's sheets happened, all within the dates of the round. */
export type Moments = Readonly<Record<Moment, string>>
type Moment = 'self' | 'signed' | 'appraised' | 'until' | 'explained' | 'answered' | 'closed' | 'final'

const at = (day: Temporal.PlainDate, time: string): string =>
  day
    .toZonedDateTime({ timeZone: zone, plainTime: time })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

/** A published round ran its course; an open one has gone as far as a fortnight lets it. */
export function momentsOf({ opened, dates, published }: SampleRound): Moments {
  const calendar = vietnamCalendar()
  const begin = Temporal.PlainDate.from(opened)
  const day = (working: number) => calendar.addWorkingDays(begin, working)
  const [self, signed, appraised, explained, answered, closed, final] = published
    ? [day(3), day(5), day(15), day(17), day(18), day(20), day(30)]
    : [day(3), day(4), day(9), day(10), day(10), day(10), day(10)]
  const until = explainUntil(appraised!, dates.explanationWorkingDays, calendar)
  return {
    self: at(self!, '09:15'),
    signed: at(signed!, '15:40'),
    appraised: at(appraised!, '14:10'),
    until: until.toString({ smallestUnit: 'millisecond' }),
    explained: at(explained!, '09:32'),
    answered: at(answered!, '10:05'),
    closed: at(closed!, '16:20'),
    final: at(final!, '17:05'),
  }
}
