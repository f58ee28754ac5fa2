import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from './correct.ts'
import { vocabularyOf } from './vocabulary.ts'

const known = vocabularyOf(100, [
  { word: 'hanh', entries: 50 },
  { word: 'chinh', entries: 50 },
])
const pairs = async () => (first: string, second: string) => (first === 'hanh' && second === 'chinh' ? 40 : 0)
const typed = (...words: readonly string[]) => words.map((word) => ({ word, isFixed: false }))

test('a slip is mended by the words that usually stand together', async () => {
  assert.deepEqual(await correct(typed('hanh', 'chnih'), { vocabulary: known, pairs }), [['hanh'], ['chinh']])
})

test('of a question without end only the first dozen words are held against the vocabulary', async () => {
  const looks: number[] = []
  const vocabulary = {
    ...known,
    ofLength: (length: number) => {
      looks.push(length)
      return known.ofLength(length)
    },
  }
  await correct(typed(...Array(12).fill('chnih')), { vocabulary, pairs })
  const forTwelve = looks.splice(0).length
  const meant = await correct(typed(...Array(60).fill('chnih')), { vocabulary, pairs })
  assert.equal(looks.length, forTwelve)
  assert.deepEqual([meant.length, meant.at(-1)], [60, ['chnih']])
})
