import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import type { CalendarEvent } from './event.ts'
import { icalendarOf } from './icalendar.ts'

const dialogue: CalendarEvent = {
  storyId: 42,
  slug: 'doi-thoai',
  kind: 'notice',
  title: 'Đối thoại về thủ tục đất đai; tại xã Phước Đại, huyện Bác Ái',
  summary: 'Dòng một\nDòng hai',
  lang: 'vi',
  startsAt: '2023-09-25T01:00:00Z',
  endsAt: '2023-09-25T04:30:00Z',
  isAllDay: false,
  place: 'Hội trường UBND xã, tầng 2',
  isSample: true,
  sequence: 3,
  changedAt: '2023-09-18T03:00:00.123Z',
}
const file = {
  name: 'Lịch sự kiện',
  origin: 'https://loa.example',
  pathOf: ({ slug }: CalendarEvent) => `/thong-bao/${slug}`,
}

/** Read by a program that knows nothing of ours. */
function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

test('another program reads the event as it was written', () => {
  const [event] = readBack(icalendarOf([dialogue], file))
  assert.ok(event)
  assert.equal(event.summary, dialogue.title)
  assert.equal(event.description, dialogue.summary)
  assert.equal(event.location, dialogue.place)
  assert.equal(event.uid, 'story-42@loa.example')
  assert.equal(event.sequence, 3)
  assert.equal(event.startDate.toJSDate().toISOString(), '2023-09-25T01:00:00.000Z')
  assert.equal(event.endDate.toJSDate().toISOString(), '2023-09-25T04:30:00.000Z')
  assert.equal(event.component.getFirstPropertyValue('url'), 'https://loa.example/thong-bao/doi-thoai')
})

test('whole days are dates, and the end is the first day after', () => {
  const days = {
    ...dialogue,
    isAllDay: true,
    startsAt: '2023-11-08T17:00:00Z',
    endsAt: '2023-11-10T16:59:00Z',
  }
  const [event] = readBack(icalendarOf([days], file))
  assert.equal(event?.startDate.toString(), '2023-11-09')
  assert.equal(event?.endDate.toString(), '2023-11-11')
})

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const vietnamese = fc
  .array(fc.constantFrom('Đối thoại', 'ộ', 'ữ,', 'a;b', 'c\\n', '"', '\n', '😀', ':', '👩‍👩‍👧'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))
const moment = fc
  .integer({ min: 1_600_000_000, max: 1_900_000_000 })
  .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000))

test('whatever an event says comes back letter by letter, and no line is longer than 75 octets', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, vietnamese),
      fc.oneof(text, vietnamese),
      moment,
      fc.integer({ min: 0, max: 10_000_000 }),
      fc.boolean(),
      (title, place, start, seconds, isAllDay) => {
        const end = start.add({ seconds })
        const event = { ...dialogue, title, place, isAllDay, startsAt: `${start}`, endsAt: `${end}` }
        const written = icalendarOf([event], file)
        for (const line of written.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line)
          assert.doesNotMatch(line, /[\r\n]/)
        }
        assert.equal(Buffer.from(written).toString('utf8'), written)
        const [read] = readBack(written)
        assert.equal(read?.summary ?? '', asKept(title))
        assert.equal(read?.location ?? '', asKept(place))
        if (!isAllDay) assert.equal(read?.startDate.toJSDate().getTime(), start.epochMilliseconds)
      },
    ),
  )
})

/** What a text is once it is in NFC with one kind of line end and no control characters. */
const asKept = (value: string) =>
  value
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
