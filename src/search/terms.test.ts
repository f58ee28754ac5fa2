import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Entry } from './entry.ts'
import { quoted, termsOf } from './terms.ts'

const entry: Entry = {
  key: 'story:1:vi',
  subject: 'story:1',
  kind: 'story',
  path: '/tin-tuc/a',
  lang: 'vi',
  title: 'Cải cách',
  summary: 'Đẩy mạnh',
  text: 'hành chính. Số 911/KH-UBND',
  files: [{ name: 'Phụ lục.pdf', text: 'bảng biểu' }],
  section: null,
  agencyId: 7,
  themes: ['the_che'],
  day: '2023-03-15',
  isSample: false,
}

test('words are matched without diacritics; those of the title and the summary as written too', () => {
  const { words } = termsOf(entry)
  for (const word of ['cai', 'cải', 'day', 'đẩy', 'hanh', 'ubnd', '911', 'bang'])
    assert.ok(words.has(word), word)
  assert.ok(!words.has('hành'))
})

test('neighbours make pairs, but not across the end of a title or a file', () => {
  const { pairs } = termsOf(entry)
  assert.ok(pairs.has('cai cach') && pairs.has('kh ubnd') && pairs.has('bang bieu'))
  assert.ok(!pairs.has('cach day') && !pairs.has('ubnd phu'))
})

test('what stands in the title is told apart', () => {
  const { title } = termsOf(entry)
  assert.deepEqual([...title].sort(), ['^cach', '^cai', '^cai cach', '^cách', '^cải'].sort())
})

test('each facet is a term', () => {
  assert.deepEqual(termsOf(entry).facets, [
    '~',
    '~kind:story',
    '~lang:vi',
    '~month:2023-03',
    '~year:2023',
    '~agency:7',
    '~theme:the_che',
  ])
})

test('what is undated has a month of its own', () => {
  assert.ok(termsOf({ ...entry, day: null }).facets.includes('~month:0000-00'))
})

test('a text cannot make a facet or leave its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { words, pairs } = termsOf({ ...entry, title: text, text })
      for (const term of [...words, ...pairs]) assert.doesNotMatch(term, /[~^'\\]/)
    }),
  )
  assert.equal(quoted("a'b\\c"), "'a''b\\\\c'")
})
