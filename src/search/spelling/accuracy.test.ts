import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { generateStories, randomFrom } from '../../../bench/generate-stories.ts'
import { phrases } from '../../../bench/vietnamese-phrases.ts'
import { misspell } from '../../../test/support/misspell.ts'
import { countTerms, noCounts } from '../counts.ts'
import { termsOf } from '../terms.ts'
import { wordsOf } from '../words.ts'
import { correct } from './correct.ts'
import { misspelt } from './misspelt.ts'
import { vocabularyOf } from './vocabulary.ts'

const stories = 600
const counts = noCounts()
for (const entry of generateStories(stories, 3)) countTerms(counts, termsOf(entry), 1)
const words = [...counts.words].map(([word, entries]) => ({ word, entries }))
const ports = {
  vocabulary: vocabularyOf(
    stories,
    words.filter(({ word }) => /^[a-z]+$/.test(word)),
  ),
  pairs: async () => (first: string, second: string) => counts.pairs.get(`${first} ${second}`) ?? 0,
}
const mend = async (query: string) =>
  (
    await correct(
      wordsOf(query).map((word) => ({ word, isFixed: false })),
      ports,
    )
  )
    .flat()
    .join(' ')

test('of what people type wrongly nine in ten are read as they were meant', async (t) => {
  const wrong: string[] = []
  for (const [typed, meant] of misspelt) {
    const read = await mend(typed)
    if (read !== meant) wrong.push(`${typed} → ${read}`)
  }
  t.diagnostic(`by hand: ${misspelt.length - wrong.length} of ${misspelt.length}; not: ${wrong.join('; ')}`)
  assert.ok(wrong.length <= misspelt.length * 0.1, wrong.join('\n'))
})

test('of phrases with a slip in one word more than eight in ten are read as they were meant', async (t) => {
  const random = randomFrom(11)
  const asked = phrases.map((phrase) => wordsOf(phrase)).filter((phrase) => phrase.length >= 2)
  let right = 0
  const tried = 300
  for (let i = 0; i < tried; i++) {
    const phrase = asked[Math.floor(random() * asked.length)]!
    const at = Math.floor(random() * phrase.length)
    const typed = phrase.map((word, place) => (place === at ? misspell(word, random) : word)).join(' ')
    if ((await mend(typed)) === phrase.join(' ')) right++
  }
  t.diagnostic(`made by an error model: ${right} of ${tried}`)
  assert.ok(right >= tried * 0.8, `${right} of ${tried}`)
})

test('what is written right is left as it is', async (t) => {
  const wrong: string[] = []
  for (const phrase of phrases) {
    const typed = wordsOf(phrase).join(' ')
    if ((await mend(typed)) !== typed) wrong.push(`${typed} → ${await mend(typed)}`)
  }
  t.diagnostic(`left alone: ${phrases.length - wrong.length} of ${phrases.length}; not: ${wrong.join('; ')}`)
  assert.ok(wrong.length <= phrases.length * 0.02, wrong.join('\n'))
})

test('two phrases that seldom met are not taken for a slip', async () => {
  const random = randomFrom(5)
  const seldom = phrases.slice(60).map((phrase) => wordsOf(phrase).join(' '))
  const any = () => seldom[Math.floor(random() * seldom.length)]!
  const both = Array.from({ length: 60 }, () => `${any()} ${any()}`)
  for (const typed of both) assert.equal(await mend(typed), typed)
})

test('whatever is typed is mended within its words, and at once', async () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,40}$/)
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (typed) => {
      const meant = await correct(
        typed.map((one) => ({ word: one, isFixed: false })),
        ports,
      )
      assert.equal(meant.length, typed.length)
      assert.ok(meant.every((read) => read.length === 1 || read.length === 2))
    }),
    { numRuns: 40 },
  )
})
