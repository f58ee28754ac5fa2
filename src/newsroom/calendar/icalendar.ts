import { type CalendarEvent, firstDayOf, lastDayOf } from './event.ts'

type CalendarFile = {
  readonly name: string
  /** The portal's address without a slash at the end. */
  readonly origin: string
  readonly pathOf: (event: CalendarEvent) => string
}

/** Events as an iCalendar stream (RFC 5545): times in UTC, whole days as dates, one identifier for the life of an event. */
export function icalendarOf(events: readonly CalendarEvent[], file: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Loa//Loa//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(file.name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => linesOf(event, file)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf(event: CalendarEvent, { origin, pathOf }: CalendarFile): readonly string[] {
  const changed = utc(event.changedAt)
  const said = (name: string, text: string) => `${name};LANGUAGE=${event.lang}:${escaped(text)}`
  return [
    'BEGIN:VEVENT',
    `UID:story-${event.storyId}@${new URL(origin).hostname}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    ...whenOf(event),
    said('SUMMARY', event.title),
    ...(event.summary ? [said('DESCRIPTION', event.summary)] : []),
    ...(event.place ? [said('LOCATION', event.place)] : []),
    `URL:${origin}${pathOf(event)}`,
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** The end is the first moment, or the first day, that the event no longer takes; a mere moment has none. */
function whenOf(event: CalendarEvent): readonly string[] {
  if (event.isAllDay)
    return [
      `DTSTART;VALUE=DATE:${plain(firstDayOf(event))}`,
      `DTEND;VALUE=DATE:${plain(lastDayOf(event).add({ days: 1 }))}`,
    ]
  const [start, end] = [utc(event.startsAt), utc(event.endsAt)]
  return [`DTSTART:${start}`, ...(end > start ? [`DTEND:${end}`] : [])]
}

const plain = (day: Temporal.PlainDate) => day.toString().replaceAll('-', '')

const utc = (instant: string): string =>
  Temporal.Instant.from(instant)
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString()
    .replace(/[-:]/g, '')

/** Text as RFC 5545, 3.3.11 writes it; control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')

const mostOctets = 75

/** A line of at most 75 octets, gone on after a space on the next; no letter is cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= mostOctets) return line
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > mostOctets) {
      parts.push(part)
      part = ' '
      octets = 1
    }
    part += letter
    octets += size
  }
  return [...parts, part].join('\r\n')
}
