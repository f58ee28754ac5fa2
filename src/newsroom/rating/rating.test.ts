import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { notUsefulPoints, pointsFor, usefulPoints, withoutPersonalDetails } from './rating.ts'

const cleaned = (words: string) => withoutPersonalDetails(words, '[ẩn]')

test('a telephone number, a mail address and the number of a paper are taken out of a reader’s words', () => {
  assert.equal(cleaned('Gọi tôi 0912 345 678 nhé'), 'Gọi tôi [ẩn] nhé')
  assert.equal(cleaned('Số +84.912.345.678'), 'Số [ẩn]')
  assert.equal(cleaned('thư tới nguoi.dan@example.vn'), 'thư tới [ẩn]')
  assert.equal(cleaned('CCCD 058199001234'), 'CCCD [ẩn]')
})

test('document numbers, dates and amounts stay', () => {
  for (const words of ['Kế hoạch 911/KH-UBND', 'ngày 15/3/2023', 'phí 20.000 đồng', 'năm 2021 - 2030'])
    assert.equal(cleaned(words), words)
})

test('however nine digits are spaced, they never stay', () => {
  const digit = fc.constantFrom(...'0123456789')
  const gap = fc.constantFrom('', ' ', '.', '-', '. ')
  fc.assert(
    fc.property(fc.array(fc.tuple(digit, gap), { minLength: 9, maxLength: 15 }), (parts) => {
      assert.doesNotMatch(cleaned(`x ${parts.flat().join('')} y`), /\d/)
    }),
  )
})

test('reasons count only with the answer that they belong to', () => {
  assert.deepEqual(pointsFor(true, ['clear', 'wrong']), ['clear'])
  assert.deepEqual(pointsFor(false, ['clear', 'wrong', 'x']), ['wrong'])
  assert.ok(usefulPoints.every((point) => !(notUsefulPoints as readonly string[]).includes(point)))
})
