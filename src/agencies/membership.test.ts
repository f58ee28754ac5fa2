import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ninhThuanOn } from '../../test/support/ninh-thuan-directory.ts'
import { haveDayInCommon, isHeldOn, issuesOfRole, type Period } from './membership.ts'

const days = Array.from({ length: 12 }, (_, at) => `2023-01-${String(at + 1).padStart(2, '0')}`)
const period: fc.Arbitrary<Period> = fc.record({
  validFrom: fc.constantFrom(...days.slice(0, 10)),
  validTo: fc.option(fc.constantFrom(...days.slice(0, 11))),
})

test('two periods overlap exactly when some day lies in both', () => {
  fc.assert(
    fc.property(period, period, (a, b) => {
      const shared = days.some((day) => isHeldOn(a, day) && isHeldOn(b, day))
      assert.equal(haveDayInCommon(a, b), shared)
    }),
  )
})

const agency = {
  ...(await ninhThuanOn('2023-03-15')).all[0]!,
  validFrom: '2021-01-01',
  validTo: '2025-07-01',
}
const fieldsOf = (wanted: Period, held: Period[] = []) =>
  issuesOfRole(wanted, agency, held).map((issue) => issue.field)

test('a role may begin on any day of the agency', () => {
  assert.deepEqual(fieldsOf({ validFrom: '2021-01-01', validTo: null }), [])
  assert.deepEqual(fieldsOf({ validFrom: '2025-06-30', validTo: null }), [])
})

test('a role outside the days of the agency is refused beside its first day', () => {
  assert.deepEqual(fieldsOf({ validFrom: '2020-12-31', validTo: null }), ['from'])
  assert.deepEqual(fieldsOf({ validFrom: '2025-07-01', validTo: null }), ['from'])
})

test('a role that ends before it begins is refused beside its end', () => {
  assert.deepEqual(fieldsOf({ validFrom: '2023-05-02', validTo: '2023-05-02' }), ['to'])
})

test('the same role is not held twice at once, but may be taken up again', () => {
  const held = { validFrom: '2022-01-01', validTo: '2023-01-01' }
  assert.deepEqual(fieldsOf({ validFrom: '2022-12-31', validTo: null }, [held]), ['role'])
  assert.deepEqual(fieldsOf({ validFrom: '2023-01-01', validTo: null }, [held]), [])
})
