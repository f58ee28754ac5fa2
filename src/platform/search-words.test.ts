import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt, passageWith, searchWords, understood } from './search-words.ts'

const text = 'Kế hoạch thông tin, tuyên truyền cải cách hành chính tỉnh Ninh Thuận năm 2023'

test('words are matched without their diacritics and come back with them', () => {
  const pieces = excerpt(text, searchWords('cai cach hanh chinh'))
  assert.deepEqual(
    pieces.filter((piece) => piece.isHit).map((piece) => piece.text),
    ['cải', 'cách', 'hành', 'chính'],
  )
})

test('a word matches whole words only', () => {
  assert.ok(excerpt('chính sách', searchWords('chi')).every((piece) => !piece.isHit))
})

test('a search without diacritics is understood by what is found', () => {
  assert.equal(understood(searchWords('tuyen truyen cai cach'), [text]), 'tuyên truyền cải cách')
  assert.equal(understood(searchWords('khong co'), [text]), undefined)
})

test('an excerpt is a part of the text, whatever is asked of whatever text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ maxLength: 60 }),
      (anyText, query) => {
        const whole = anyText.normalize('NFC').replace(/\s+/gu, ' ')
        const joined = excerpt(anyText, searchWords(query))
          .map((piece) => piece.text)
          .join('')
        assert.ok(whole.includes(joined))
      },
    ),
  )
})

test('a query never makes more than eight words nor anything but letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (query) => {
      const words = searchWords(query)
      assert.ok(words.length <= 8 && words.every((word) => /^[\p{L}\d]+$/u.test(word)))
    }),
  )
})

test('an excerpt ends with a whole word', () => {
  const long = 'cải cách hành chính '.repeat(40)
  const shown = excerpt(long, searchWords('chinh'))
    .map((piece) => piece.text)
    .join('')
  assert.match(shown, /(cải|cách|hành|chính)$/)
})

test('a phrase is marked as a whole, its words alone are not', () => {
  const { pieces, found } = passageWith('Một cửa liên thông mở ở cửa số một, theo quy chế một cửa.', [
    ['mot', 'cua'],
  ])
  const marked = pieces.filter((piece) => piece.isHit).map((piece) => piece.text)
  assert.deepEqual([marked, found], [['Một cửa', 'một cửa'], 1])
})

test('the passage shown is the one with the most different words, and says that something stands before it', () => {
  const filler = 'Nội dung khác nằm ở giữa hai chỗ. '.repeat(12)
  const whole = `Kế hoạch. ${filler}Kế hoạch tuyên truyền ở xã. ${filler}`
  const { pieces, beginsLate, endsEarly } = passageWith(whole, [['ke'], ['hoach'], ['tuyen'], ['truyen']])
  assert.ok(pieces.some((piece) => piece.isHit && piece.text === 'tuyên'))
  assert.deepEqual([beginsLate, endsEarly], [true, true])
})
