import type { Calendar } from '../../platform/calendar/index.ts'
import { zone } from '../../platform/clock.ts'

/** Offices close at five in the afternoon. */
const closes = Temporal.PlainTime.from('17:00')

/** When the explanation round of a sheet ends: at the close of the n-th working day after the appraisal was finished. */
export const explainUntil = (
  appraisedOn: Temporal.PlainDate,
  workingDays: number,
  calendar: Calendar,
): Temporal.Instant =>
  calendar
    .addWorkingDays(appraisedOn, workingDays)
    .toZonedDateTime({ timeZone: zone, plainTime: closes })
    .toInstant()
