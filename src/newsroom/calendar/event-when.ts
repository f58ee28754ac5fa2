import { zone } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { type CalendarEvent, firstDayOf, lastDayOf } from './event.ts'
import { texts } from './texts.ts'

/** 'Cả ngày', '08:00 đến 11:30', '08:00 đến 16:30 ngày 15/09/2023': when within its first day. */
export function timeOf(event: CalendarEvent, lang: Lang): string {
  const t = textsIn(lang, texts)
  const [first, last] = [firstDayOf(event), lastDayOf(event)]
  const isLong = !first.equals(last)
  if (event.isAllDay) return isLong ? `${t.allDay}, ${t.until(formatDay(last))}` : t.allDay
  const [start, end] = [clockOf(event.startsAt), clockOf(event.endsAt)]
  if (isLong) return `${start} ${t.until(`${end} ${formatDay(last)}`)}`
  return end === start ? start : `${start} ${t.until(end)}`
}

/** '08:00', the time in the province. */
export const clockOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
