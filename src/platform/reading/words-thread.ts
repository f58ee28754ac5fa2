import { answerQuestions } from '../thread/index.ts'
import type { WordsQuestion } from './read-words.ts'
import type { Words } from './words-of.ts'

await answerQuestions<WordsQuestion, Words>(async () => {
  const { wordsOf } = await import('./words-of.ts')
  return ({ bytes, mediaType }) => wordsOf(bytes, mediaType).catch(() => ({ text: '' }))
})
