import assert from 'node:assert/strict'
import { test } from 'node:test'
import { balanced, widthMm } from './letter-widths.ts'
import { capitals } from './wording.ts'

const lines = (text: string, room: number) =>
  balanced(text, (line) => widthMm(capitals(line), 13), room, ['tỉnh', 'thành phố', 'xã'])

test('marks take no room, bold capitals as much as Times New Roman gives them', () => {
  assert.equal(widthMm('ẾĐỢ', 13), widthMm('EDO', 13))
  assert.ok(Math.abs(widthMm('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13) - 95.7) < 0.1)
})

test('what fits stays in one line', () => {
  assert.deepEqual(lines('Sở Nội vụ', 60), ['Sở Nội vụ'])
})

test('a long name breaks evenly, and not within the name of a place', () => {
  assert.deepEqual(lines('Ủy ban nhân dân xã Ma Nới', 50), ['Ủy ban nhân dân', 'xã Ma Nới'])
  assert.deepEqual(lines('Ủy ban nhân dân tỉnh Ninh Thuận', 66), ['Ủy ban nhân dân', 'tỉnh Ninh Thuận'])
  assert.deepEqual(lines('Ủy ban nhân dân thành phố Phan Rang - Tháp Chàm', 64), [
    'Ủy ban nhân dân',
    'thành phố',
    'Phan Rang - Tháp Chàm',
  ])
})

test('a line break that was asked for stays, and a word wider than the room is not lost', () => {
  assert.deepEqual(lines('Kết quả\nquý III', 66), ['Kết quả', 'quý III'])
  assert.deepEqual(lines('Mộttừrấtdàikhôngcókhoảngtrắngnào ngắn', 20), [
    'Mộttừrấtdàikhôngcókhoảngtrắngnào',
    'ngắn',
  ])
  assert.deepEqual(lines('', 20), [''])
})
