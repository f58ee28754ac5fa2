import { answerQuestions } from '../../../platform/thread/index.ts'
import type { AsideAnswer, SheetQuestion } from './read-file.ts'

await answerQuestions<SheetQuestion, AsideAnswer>(async () => {
  const { readSheet } = await import('./read-sheet.ts')
  return async ({ bytes }) => {
    try {
      return await readSheet(bytes)
    } catch (error) {
      return { broke: String((error as Error).stack) }
    }
  }
})
