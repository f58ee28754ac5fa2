import { answerQuestions } from '../../../platform/thread/index.ts'
import type { TableAnswer, TableQuestion } from './read-table-aside.ts'

await answerQuestions<TableQuestion, TableAnswer>(async () => {
  const { readFile } = await import('./read-file.ts')
  return async ({ bytes }) => {
    try {
      return await readFile(bytes)
    } catch (error) {
      return { broke: String((error as Error).stack) }
    }
  }
})
