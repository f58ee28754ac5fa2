import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noStopWords } from '../understand/stop-words.ts'
import { synonymsOf } from '../understand/synonyms.ts'
import { understand } from '../understand/understand.ts'
import { mostMatches } from './bounds.ts'
import { accentsOf, allOf, filtersOf, phraseOf } from './expression.ts'

const synonyms = synonymsOf([{ term: 'CCHC', meaning: 'cải cách hành chính' }])
const groups = (query: string) => understand(query, synonyms, noStopWords).groups

test('all words are asked for, a phrase by its pairs', () => {
  assert.equal(allOf(groups('kế hoạch')), "('ke' & 'hoach')")
  assert.equal(allOf(groups('"một cửa điện tử"')), "('mot cua' & 'cua dien' & 'dien tu')")
})

test('a synonym is asked for as a phrase beside the typed word', () => {
  assert.equal(allOf(groups('CCHC tỉnh')), "(('cchc' | ('cai cach' & 'cach hanh' & 'hanh chinh')) & 'tinh')")
})

test('the words of a title are told by their mark', () => {
  assert.equal(allOf(groups('kế hoạch'), '^'), "('^ke' & '^hoach')")
})

test('loose words that stand in a row are asked for as pairs when ranking', () => {
  assert.equal(phraseOf(groups('ke hoach nam')), "('ke hoach' & 'hoach nam')")
  assert.equal(phraseOf(groups('kế')), undefined)
})

test('diacritics count only where they were typed', () => {
  assert.equal(accentsOf(groups('ma túy')), "'túy'")
  assert.equal(accentsOf(groups('ma tuy')), undefined)
})

test('filters are terms', () => {
  assert.deepEqual(filtersOf({ year: '2023', section: 'tin' }), ['~section:tin', '~year:2023'])
})

test('the rarest word limits how much can match; ways of a group add up', () => {
  const counts: Record<string, number> = {
    tinh: 90,
    cchc: 5,
    'cai cach': 50,
    'cach hanh': 40,
    'hanh chinh': 60,
  }
  const frequency = (term: string) => counts[term] ?? 0
  assert.equal(mostMatches(groups('tỉnh CCHC'), frequency), 45)
  assert.equal(mostMatches(groups('tỉnh wxyz'), frequency), 0)
})
