import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hasBegun, nextChange, type Outage, shownAt } from './outage.ts'

const outage = (id: number, shownFrom: string, startsAt: string, endsAt: string): Outage => ({
  id,
  shownFrom: `2023-09-20T${shownFrom}:00Z`,
  startsAt: `2023-09-20T${startsAt}:00Z`,
  endsAt: `2023-09-20T${endsAt}:00Z`,
  textVi: '',
  textEn: '',
})
const now = (time: string) => Temporal.Instant.from(`2023-09-20T${time}:00Z`)
const upgrade = outage(1, '08:00', '12:00', '13:00')

test('readers are told from the moment chosen until it is over, to the minute', () => {
  const told = (time: string) => shownAt([upgrade], now(time)).length
  assert.deepEqual(['07:59', '08:00', '12:59', '13:00'].map(told), [0, 1, 1, 0])
})

test('what is said changes when it is told, when it begins and when it ends', () => {
  assert.equal(nextChange([upgrade], now('07:00'))?.toString(), '2023-09-20T08:00:00Z')
  assert.equal(nextChange([upgrade], now('08:00'))?.toString(), '2023-09-20T12:00:00Z')
  assert.equal(nextChange([upgrade], now('12:30'))?.toString(), '2023-09-20T13:00:00Z')
  assert.equal(nextChange([upgrade], now('13:00')), undefined)
  assert.equal(hasBegun(upgrade, now('11:59')), false)
  assert.equal(hasBegun(upgrade, now('12:00')), true)
})

test('whatever is planned, between now and the next change nothing changes', () => {
  const moment = fc
    .integer({ min: 0, max: 1000 })
    .map((s) => Temporal.Instant.fromEpochMilliseconds(s * 1000))
  const one = fc.tuple(moment, moment, moment).map((three): Outage => {
    const [shownFrom = '', startsAt = '', endsAt = ''] = three.sort(Temporal.Instant.compare).map(String)
    return { id: 1, shownFrom, startsAt, endsAt, textVi: '', textEn: '' }
  })
  const planned = fc.array(one, { maxLength: 6 })
  const told = (outages: readonly Outage[], at: Temporal.Instant) =>
    JSON.stringify(shownAt(outages, at).map((one) => [one.shownFrom, one.endsAt, hasBegun(one, at)]))
  fc.assert(
    fc.property(planned, moment, (outages, from) => {
      const until = nextChange(outages, from) ?? from.add({ hours: 1 })
      const justBefore = until.subtract({ milliseconds: 1 })
      if (Temporal.Instant.compare(justBefore, from) > 0)
        assert.equal(told(outages, justBefore), told(outages, from))
    }),
  )
})
