import { parentPort } from 'node:worker_threads'
import { boundMemory } from './bound-memory.ts'

/** What one packed stream may unpack to, and one array of bytes hold. */
const mostBytes = 64_000_000

/**
 * The other end of `createThread`: answers every question with what `load` brings. It is loaded after memory is bounded,
 * so that it finds nothing else.
 */
export async function answerQuestions<Q, A>(load: () => Promise<(question: Q) => Promise<A>>): Promise<void> {
  boundMemory(mostBytes)
  const answer = await load()
  parentPort?.on('message', async (question: Q) => parentPort?.postMessage(await answer(question)))
}
