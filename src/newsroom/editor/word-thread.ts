import { answerQuestions } from '../../platform/thread/index.ts'
import type { WordAnswer, WordQuestion } from './read-docx.ts'

await answerQuestions<WordQuestion, WordAnswer>(async () => {
  const { wordHtml } = await import('./word-html.ts')
  const { cleanHtml } = await import('../body/clean-html.ts')
  return async (asked) => {
    if ('bytes' in asked) return { word: await wordHtml(asked.bytes) }
    return { cleaned: cleanHtml(asked.html, (src) => asked.kept.get(src)) }
  }
})
