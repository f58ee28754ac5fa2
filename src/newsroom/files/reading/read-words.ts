import { Worker } from 'node:worker_threads'
import { readingLimits } from './limits.ts'
import { isReadable, type Words } from './words-of.ts'

const nothing: Words = { text: '' }

/**
 * Reads a file's words in a thread of its own, one file at a time, so that the site answers on whatever the file holds.
 * A file that cannot be read within the limits has no words; that is no fault of who sent it.
 */
export async function readWords(bytes: Uint8Array, mediaType: string): Promise<Words> {
  if (!isReadable(mediaType)) return nothing
  const turn = lastTurn.then(() => inThread(bytes, mediaType))
  lastTurn = turn
  return turn
}

let lastTurn: Promise<unknown> = Promise.resolve()
/** Kept for the next file: it takes longer to begin than most files to read. It holds up no ending of the process. */
let waiting: Worker | undefined

function inThread(bytes: Uint8Array, mediaType: string): Promise<Words> {
  const thread = waiting ?? newThread()
  waiting = undefined
  thread.ref()
  const atFirst = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const settle = (words: Words) => {
      clearTimeout(tooLong)
      clearInterval(watch)
      thread.off('message', give).off('error', giveUp).off('exit', giveUp)
      resolve(words)
    }
    const give = (words: Words) => {
      settle(words)
      thread.unref()
      waiting = thread
    }
    const giveUp = () => {
      settle(nothing)
      thread.on('error', () => {})
      void thread.terminate()
    }
    const tooLong = setTimeout(giveUp, readingLimits.seconds * 1000)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - atFirst > readingLimits.growthBytes) giveUp()
    }, 20)
    thread.once('message', give)
    thread.once('error', giveUp)
    thread.once('exit', giveUp)
    const own = new Uint8Array(bytes)
    thread.postMessage({ bytes: own, mediaType }, [own.buffer])
  })
}

const newThread = () =>
  new Worker(new URL('./words-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
