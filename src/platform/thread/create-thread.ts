import { Worker } from 'node:worker_threads'

export type ThreadLimits = {
  readonly seconds: number
  readonly heapMegabytes: number
  /** How much the whole process may grow while one question is worked on, whatever else it does meanwhile. */
  readonly growthBytes: number
}

/** A thread that has grown by more than this is not kept: what it held goes back to the system. */
const mostKept = 100_000_000

/** Asks the thread; undefined when it did not come to an answer within its limits. */
export type AskThread<Q, A> = (question: Q) => Promise<A | undefined>

/**
 * A thread that works on questions one after the other, so that the site answers on whatever a question holds. It begins
 * with the first question, is kept for the next and thrown away when it grew large or breaks a limit; it holds up no ending of the
 * process. Questions and answers are copied.
 */
export function createThread<Q, A>(file: URL, limits: ThreadLimits): AskThread<Q, A> {
  let lastTurn: Promise<unknown> = Promise.resolve()
  let waiting: Worker | undefined
  const begin = () =>
    new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
      stdout: true,
      stderr: true,
    })
  const ask: AskThread<Q, A> = async (question) => {
    const atFirst = process.memoryUsage.rss()
    const worker = waiting ?? begin()
    waiting = undefined
    const answer = await answerOf<Q, A>(worker, question, limits)
    if (answer && process.memoryUsage.rss() - atFirst < mostKept) waiting = worker
    else await worker.terminate()
    return answer?.value
  }
  return (question) => {
    const turn = lastTurn.then(() => ask(question))
    lastTurn = turn
    return turn
  }
}

function answerOf<Q, A>(worker: Worker, question: Q, { seconds, growthBytes }: ThreadLimits) {
  worker.ref()
  const atFirst = process.memoryUsage.rss()
  return new Promise<{ value: A } | undefined>((resolve) => {
    const settle = (answer: { value: A } | undefined) => {
      clearTimeout(tooLong)
      clearInterval(watch)
      worker.off('message', give).off('error', giveUp).off('exit', giveUp)
      resolve(answer)
    }
    const give = (value: A) => {
      worker.unref()
      settle({ value })
    }
    const giveUp = () => {
      worker.on('error', () => {})
      void worker.terminate()
      settle(undefined)
    }
    const tooLong = setTimeout(giveUp, seconds * 1000)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - atFirst > growthBytes) giveUp()
    }, 20)
    worker.once('message', give).once('error', giveUp).once('exit', giveUp)
    worker.postMessage(question)
  })
}
