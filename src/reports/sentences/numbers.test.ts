import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayInWords } from './facts.ts'
import { namesInText, numberFromText, numberInTable, numberInText } from './numbers.ts'

test('numbers are written as administrative texts write them', () => {
  const written = [0, 2, 9, 10, 65, 1204, 1_234_567].map((value) => numberInText(value))
  assert.deepEqual(written, ['0', '02', '09', '10', '65', '1.204', '1.234.567'])
  assert.deepEqual(
    [34, 34.2, 0, 100, 5.5].map((value) => numberInText(value, 'share')),
    ['34%', '34,2%', '0%', '100%', '5,5%'],
  )
  assert.equal(numberInText(88.1, 'score'), '88,1')
  assert.equal(numberInTable(2), '2')
})

test('every number that is written is read back as itself', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000), fc.integer({ min: 0, max: 1000 }), (count, tenths) => {
      assert.equal(numberFromText(numberInText(count)), count)
      assert.equal(numberFromText(numberInTable(count)), count)
      assert.equal(numberFromText(numberInText(tenths / 10, 'share')), tenths / 10)
      assert.equal(numberFromText(numberInText(tenths / 10, 'score')), tenths / 10)
    }),
    { numRuns: 300 },
  )
})

test('long lists of names are cut, and nobody is cut off alone', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `xã ${i + 1}`)
  assert.equal(namesInText(names(1)), 'xã 1')
  assert.equal(namesInText(names(3)), 'xã 1, xã 2 và xã 3')
  assert.equal(namesInText(names(6)), 'xã 1, xã 2, xã 3, xã 4, xã 5 và xã 6')
  assert.equal(namesInText(names(12)), 'xã 1, xã 2, xã 3, xã 4, xã 5 và 07 đơn vị khác')
  assert.equal(namesInText(['thể chế', 'chủ trương, chính sách']), 'thể chế; chủ trương, chính sách')
})

test('days have a zero below ten and in the first two months', () => {
  assert.equal(dayInWords('2023-02-05'), 'ngày 05 tháng 02 năm 2023')
  assert.equal(dayInWords('2023-09-14'), 'ngày 14 tháng 9 năm 2023')
})
