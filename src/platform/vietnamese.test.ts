import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareVi, fold, nfc, slugOf } from './vietnamese.ts'

test('folding takes diacritics, đ, case and odd spaces away', () => {
  assert.equal(fold('  Đặng\u00a0 Hữu NGHỊ '), 'dang huu nghi')
  assert.equal(fold('Ủy ban nhân dân'), 'uy ban nhan dan')
})

test('text typed as letter and mark is the same text', () => {
  const typed = 'Phước Đại'.normalize('NFD')
  assert.notEqual(typed, 'Phước Đại')
  assert.equal(nfc(typed), 'Phước Đại')
  assert.equal(fold(typed), fold('Phước Đại'))
})

test('names sort as a Vietnamese reader expects', () => {
  const sorted = [
    'Đô Vinh',
    'Phước Đại',
    'Ân',
    'Bác Ái',
    'Dân',
    'Anh',
    'Phước Bình',
    'Ăn',
    'Tuần 10',
    'Tuần 9',
  ].sort(compareVi)
  assert.deepEqual(sorted, [
    'Anh',
    'Ăn',
    'Ân',
    'Bác Ái',
    'Dân',
    'Đô Vinh',
    'Phước Bình',
    'Phước Đại',
    'Tuần 9',
    'Tuần 10',
  ])
})

test('folding twice is folding once, and a slug is always an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(fold(fold(text)), fold(text))
      assert.match(slugOf(text), /^([a-z0-9]+(-[a-z0-9]+)*)?$/)
    }),
  )
})
