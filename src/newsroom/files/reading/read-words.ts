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
  lastTurn = turn.catch(() => {})
  return turn
}

let lastTurn: Promise<unknown> = Promise.resolve()

function inThread(bytes: Uint8Array, mediaType: string): Promise<Words> {
  const own = new Uint8Array(bytes)
  const thread = new Worker(new URL('./words-thread.ts', import.meta.url), {
    workerData: { bytes: own, mediaType },
    transferList: [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: readingLimits.heapMegabytes, maxYoungGenerationSizeMb: 32 },
    stdout: true,
    stderr: true,
  })
  const atFirst = process.memoryUsage.rss()
  return new Promise((resolve) => {
    const end = (words: Words) => {
      clearTimeout(tooLong)
      clearInterval(watch)
      resolve(words)
      void thread.terminate()
    }
    const tooLong = setTimeout(() => end(nothing), readingLimits.seconds * 1000)
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - atFirst > readingLimits.growthBytes) end(nothing)
    }, 20)
    thread.on('message', end)
    thread.on('error', () => end(nothing))
    thread.on('exit', () => end(nothing))
  })
}
