import { answerQuestions } from '../../../platform/thread/index.ts'
import type { PointsAnswer, PointsQuestion } from './read-points.ts'

await answerQuestions<PointsQuestion, PointsAnswer>(async () => {
  const { findPoints } = await import('./find-points.ts')
  return async ({ bytes }) => {
    try {
      return await findPoints(bytes)
    } catch (error) {
      return { broke: String((error as Error).stack) }
    }
  }
})
