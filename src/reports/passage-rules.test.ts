import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judgeWritten, typedNumbers } from './passage-rules.ts'

const template = 'Thực hiện Kế hoạch 911/KH-UBND, đã đăng {tin_bai} tin, bài.'
const judged = (text: string, over: string | null = template) => judgeWritten({ text, template: over })

test('words are changed as one likes while the figures keep their names', () => {
  assert.ok(judged('Theo Kế hoạch 911/KH-UBND, toàn xã đăng {tin_bai} tin, bài và {hoi_nghi} hội nghị.').ok)
})

test('a number typed where the sentence had a figure is refused, and so is an empty or endless text', () => {
  assert.equal(judged('Đã đăng 120 tin, bài.').ok, false)
  assert.equal(judged('  ').ok, false)
  assert.equal(judged('a'.repeat(5001)).ok, false)
})

test('where judgement is asked for, numbers may stand', () => {
  assert.ok(judged('Cần thêm 2 cụm loa ở thôn Tà Lú.', null).ok)
})

test('whatever is written around them, names of figures and numbers of the template are never taken for typed ones', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'ộ', ' ', ',', '.', ';') })
  fc.assert(
    fc.property(words, words, fc.nat(99_999), (before, after, number) => {
      assert.deepEqual(typedNumbers(`${before} 911/KH {tin_bai}${after}`, template), [])
      const typed = typedNumbers(`${before} ${number} ${after}{tin_bai}`, 'Có {tin_bai} tin')
      assert.equal(typed.length, 1)
    }),
    { numRuns: 60 },
  )
})
