import { parentPort } from 'node:worker_threads'
import { boundMemory } from './bound-memory.ts'
import { readingLimits } from './limits.ts'
import type { Words } from './words-of.ts'

boundMemory(readingLimits.streamBytes)
// Loaded after the bounds are set, so that the readers find nothing else.
const { wordsOf } = await import('./words-of.ts')

parentPort?.on('message', async ({ bytes, mediaType }: { bytes: Uint8Array; mediaType: string }) => {
  const nothing: Words = { text: '' }
  parentPort?.postMessage(await wordsOf(bytes, mediaType).catch(() => nothing))
})
