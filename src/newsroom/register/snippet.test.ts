import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { snippetOf } from './snippet.ts'

const long = `${'Căn cứ Luật Tổ chức chính quyền địa phương. '.repeat(400)}Lắp đặt pa nô, áp phích tại trụ sở. ${'Nơi nhận. '.repeat(50)}`

test('the words are marked where they stand, and the file is named', () => {
  const found = snippetOf(
    ['pa', 'no'],
    [
      { name: null, text: 'Không có gì' },
      { name: '911.pdf', text: long },
    ],
  )
  assert.equal(found?.fileName, '911.pdf')
  const marked = found!.pieces.filter(({ isHit }) => isHit).map(({ text }) => text)
  assert.deepEqual(marked, ['pa', 'nô'])
})

test('a text that lacks one of the words is passed over', () => {
  assert.equal(snippetOf(['pa', 'khong'], [{ name: 'a.pdf', text: long }]), undefined)
  assert.equal(snippetOf([], [{ name: 'a.pdf', text: long }]), undefined)
})

test('wherever a phrase stands in a text, its snippet shows it', () => {
  const filler = fc.array(fc.constantFrom('Điều', 'khoản', 'đơn', 'vị', 'ửng', 'hộ'), { maxLength: 400 })
  fc.assert(
    fc.property(filler, filler, (before, after) => {
      const text = [...before, 'chữ ký số', ...after].join(' ')
      const found = snippetOf(['chu', 'ky', 'so'], [{ name: 'x', text }])
      assert.match(found!.pieces.map((piece) => piece.text).join(''), /chữ ký số/)
    }),
    { numRuns: 60 },
  )
})
