import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noStopWords } from '../understand/stop-words.ts'
import { synonymsOf } from '../understand/synonyms.ts'
import { understand } from '../understand/understand.ts'
import { needlesOf } from './needles.ts'
import { passageOf } from './passage.ts'

const synonyms = synonymsOf([{ term: 'CCHC', meaning: 'cải cách hành chính' }])
const needles = (query: string) => needlesOf(understand(query, synonyms, noStopWords))

test('loose words are marked one by one, phrases and synonyms as a whole', () => {
  assert.deepEqual(needles('kế hoạch CCHC "một cửa"'), [
    ['ke'],
    ['hoach'],
    ['cchc'],
    ['cai', 'cach', 'hanh', 'chinh'],
    ['mot', 'cua'],
  ])
})

const told = {
  summary: 'Tóm tắt về kế hoạch.',
  text: 'Kế hoạch in áp phích.',
  files: [{ name: 'Phụ lục.pdf', text: 'Kế hoạch in áp phích, pa nô.' }],
}

test('the summary is shown when it has the words, else the text, else the file that has more of them', () => {
  assert.equal(passageOf(told, needles('kế hoạch')).file, undefined)
  assert.match(shown('kế hoạch'), /^Tóm tắt/)
  assert.match(shown('kế hoạch phích'), /^Kế hoạch in áp phích\.$/)
  assert.equal(passageOf(told, needles('phích pa')).file, 'Phụ lục.pdf')
})

const shown = (query: string) =>
  passageOf(told, needles(query))
    .excerpt.pieces.map((piece) => piece.text)
    .join('')
