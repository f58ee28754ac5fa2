import { answerQuestions } from '../../../platform/thread/index.ts'
import type { PlanAnswer, PlanQuestion } from './read-plan-aside.ts'

await answerQuestions<PlanQuestion, PlanAnswer>(async () => {
  const { readDocument } = await import('./read-document.ts')
  const { readPasted } = await import('./read-text.ts')
  const { understandPlan } = await import('../understand/understand-plan.ts')
  return async (sent) => {
    try {
      const read = 'text' in sent ? readPasted(sent.text) : await readDocument(sent.bytes, sent.fileName)
      return read.ok ? { ok: true, value: { source: read.value, plan: understandPlan(read.value) } } : read
    } catch (error) {
      return { broke: String((error as Error).stack) }
    }
  }
})
