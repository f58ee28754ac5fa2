import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayText, numberText, timeText } from './cell-texts.ts'

const days = fc
  .integer({ min: 0, max: 36_523 })
  .map((add) => Temporal.PlainDate.from('2000-01-01').add({ days: add }))
const two = (value: number) => String(value).padStart(2, '0')

test('a day is the same day however people write it', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('/', '-', '.', ' / '), (day, sign) => {
      const { year, month, day: date } = day
      const serial = Temporal.PlainDate.from('1899-12-30').until(day).days
      for (const written of [
        serial,
        day.toString(),
        `${day} 00:30`,
        [date, month, year].join(sign),
        [two(date), two(month), year].join(sign),
        [date, month, two(year % 100)].join(sign),
        `${year}/${month}/${date}`,
        `ngày ${date} tháng ${month} năm ${year}`,
      ])
        assert.equal(dayText(written), day.toString(), String(written))
    }),
    { numRuns: 60 },
  )
})

test('what is no day stays as it was written, for the form to refuse', () => {
  for (const [cell, said] of [
    ['31/02/2023', '2023-02-31'],
    ['9/14/2023', '2023-14-09'],
    [123, '123'],
    [45_183.5, '45183.5'],
    ['hôm qua', 'hôm qua'],
    ['14/9', '14/9'],
    [null, ''],
  ] as const)
    assert.equal(dayText(cell), said)
})

test('a time is the same time however people write it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
      const time = `${two(hour)}:${two(minute)}`
      const ways: (string | number)[] = [
        time,
        `${hour}h${two(minute)}`,
        `${hour} giờ ${two(minute)}`,
        `${time}:00`,
      ]
      ways.push(`2023-09-14 ${time}`, `${hour}g${two(minute)} phút`)
      if (hour + minute > 0) ways.push((hour * 60 + minute) / 1440)
      if (hour >= 13) ways.push(`${hour - 12}:${two(minute)} chiều`, `${hour - 12}:${two(minute)} PM`)
      for (const written of ways) assert.equal(timeText(written), time, String(written))
    }),
    { numRuns: 60 },
  )
  assert.deepEqual(
    [timeText('17h'), timeText(17), timeText(''), timeText('25:00'), timeText('sáng sớm')],
    ['17:00', '17:00', '', '25:00', 'sáng sớm'],
  )
})

test('numbers keep their signs for the form; a fraction of Excel’s is never taken for thousands', () => {
  assert.deepEqual([1200, '1.200', '1 200 người', '5.000.000 đồng', '12 lượt xem', null].map(numberText), [
    ...['1200', '1.200', '1 200', '5.000.000', '12', ''],
  ])
  for (const cell of [1.2, 1.234, 0.5]) assert.doesNotMatch(numberText(cell), /\d/)
})
