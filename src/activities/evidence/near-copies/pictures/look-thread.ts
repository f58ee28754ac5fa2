import { answerQuestions } from '../../../../platform/thread/index.ts'
import type { LookAnswer, LookQuestion } from './look-aside.ts'

const longest = 192

await answerQuestions<LookQuestion, LookAnswer>(async () => {
  const { grayOf, printOfPicture } = await import('./picture-print.ts')
  const { likenessOf } = await import('./compare-looks.ts')
  return async (question) => {
    try {
      if ('print' in question) return { print: await printOfPicture(question.print) }
      const from = await grayOf(question.from, longest, question.turn)
      const over = await grayOf(question.over, longest)
      return { likeness: likenessOf(from, over, question.placing) }
    } catch {
      return {}
    }
  }
})
