import { answerQuestions } from '../thread/index.ts'
import type { PageQuestion, ReadPage } from './read-page.ts'

await answerQuestions<PageQuestion, ReadPage | null>(async () => {
  const { pageWords } = await import('./page-words.ts')
  return (question) => pageWords(question).catch(() => null)
})
