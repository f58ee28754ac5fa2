import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fold } from '../../platform/vietnamese.ts'
import { effectOn, numberKeyOf } from './document.ts'

const document = { issuedOn: '2023-03-15', effectiveOn: '2023-04-01', expiresOn: '2024-01-01' }

test('a document holds from its day of effect to the day before it expires', () => {
  const on = (day: string) => effectOn(document, day)
  assert.deepEqual(['2023-03-31', '2023-04-01', '2023-12-31', '2024-01-01'].map(on), [
    'not-yet',
    'valid',
    'valid',
    'ended',
  ])
})

test('without a day of effect it holds from the day it was signed, and without an end for good', () => {
  const plain = { ...document, effectiveOn: null, expiresOn: null }
  assert.equal(effectOn(plain, '2023-03-14'), 'not-yet')
  assert.equal(effectOn(plain, '2023-03-15'), 'valid')
  assert.equal(effectOn(plain, '2090-01-01'), 'valid')
})

test('a number is one number however it is typed', () => {
  for (const typed of ['911/KH-UBND', '911 kh ubnd', '911KHUBND', 'số 911/KH-UBND', ' 911 / KH - UBND '])
    assert.equal(numberKeyOf(fold(typed)), '911khubnd', typed)
  assert.equal(numberKeyOf('911'), '911')
  assert.equal(numberKeyOf(fold('30/2020/NĐ-CP')), '302020ndcp')
  for (const words of ['ke hoach', 'nam 2023', '', 'cai cach 911'])
    assert.equal(numberKeyOf(words), undefined, words)
})

test('whatever stands between its letters and digits, the key is the same', () => {
  const between = fc.constantFrom('', ' ', '/', '-', ' / ')
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('QĐ', 'KH', 'CV', 'TB'),
      fc.constantFrom('UBND', 'SNV', 'HĐND'),
      between,
      between,
      (number, kind, body, a, b) =>
        assert.equal(numberKeyOf(fold(`${number}${a}${kind}${b}${body}`)), fold(`${number}${kind}${body}`)),
    ),
  )
})

test('of any dates exactly one of the three is true, and time only goes one way', () => {
  const day = fc
    .integer({ min: 0, max: 2000 })
    .map((n) => new Temporal.PlainDate(2022, 1, 1).add({ days: n }).toString())
  const order = ['not-yet', 'valid', 'ended']
  fc.assert(
    fc.property(day, fc.option(day), fc.option(day), day, day, (issuedOn, effectiveOn, expiresOn, a, b) => {
      const [early, late] = [a, b].sort() as [string, string]
      const facts = { issuedOn, effectiveOn, expiresOn }
      assert.ok(order.indexOf(effectOn(facts, early)) <= order.indexOf(effectOn(facts, late)))
    }),
  )
})
