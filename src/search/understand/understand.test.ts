import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { noStopWords, stopWordsOf } from './stop-words.ts'
import { noSynonyms, synonymsOf } from './synonyms.ts'
import { understand } from './understand.ts'

const synonyms = synonymsOf([
  { term: 'CCHC', meaning: 'cải cách hành chính' },
  { term: 'DVC', meaning: 'dịch vụ công' },
  { term: 'DVCTT', meaning: 'dịch vụ công trực tuyến' },
])
const stopWords = stopWordsOf([
  { word: 'của', alsoFolded: true },
  { word: 'cho', alsoFolded: false },
])
const groupsOf = (query: string) => understand(query, synonyms, stopWords).groups
const waysOf = (query: string) =>
  groupsOf(query).map(({ alternatives }) => alternatives.map(({ words }) => words.join(' ')))

test('an abbreviation is also searched in full, and the full words by their abbreviation', () => {
  assert.deepEqual(waysOf('CCHC'), [['cchc', 'cai cach hanh chinh']])
  assert.deepEqual(waysOf('cải cách hành chính 2023'), [['cai cach hanh chinh', 'cchc'], ['2023']])
})

test('the longest known term counts: public online services are not just public services', () => {
  assert.deepEqual(waysOf('dich vu cong truc tuyen'), [['dich vu cong truc tuyen', 'dvctt']])
})

test('words in quotes and numbers with strokes stay together', () => {
  const [phrase, number, word] = groupsOf('“một cửa” 911/KH-UBND xã')
  assert.deepEqual(
    [phrase, number, word].map((group) => group!.alternatives[0]),
    [
      { words: ['mot', 'cua'], isPhrase: true },
      { words: ['911', 'kh', 'ubnd'], isPhrase: true },
      { words: ['xa'], isPhrase: false },
    ],
  )
})

test('a word that means nothing by itself ranks but does not exclude, unless it is all there is', () => {
  assert.deepEqual(
    groupsOf('kế hoạch của tỉnh').map(({ isOptional }) => isOptional),
    [false, false, true, false],
  )
  assert.equal(groupsOf('của')[0]!.isOptional, false)
})

test('without diacritics only what is no other word is left aside: “cho” may be a market', () => {
  assert.equal(groupsOf('kế hoạch cho')[2]!.isOptional, false)
  assert.equal(groupsOf('ke hoach cua')[2]!.isOptional, true)
})

test('typing that ended inside a word may go on; after a space or a quote it does not', () => {
  const mayGoOn = (query: string) => understand(query, noSynonyms, noStopWords).mayGoOn
  assert.deepEqual(
    [mayGoOn('hành ch'), mayGoOn('hành ch '), mayGoOn('"hành ch"'), mayGoOn('')],
    [true, false, false, false],
  )
})

test('whatever is typed is read within twelve words of letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (query) => {
      const words = groupsOf(query).flatMap(({ tokens }) => tokens)
      assert.ok(words.length <= 12)
      assert.ok(words.every(({ word }) => /^[\p{L}\d]{1,40}$/u.test(word)))
    }),
  )
})
