import { parentPort, workerData } from 'node:worker_threads'
import { boundMemory } from './bound-memory.ts'
import { readingLimits } from './limits.ts'

boundMemory(readingLimits.streamBytes)
// Loaded after the bounds are set, so that the readers find nothing else.
const { wordsOf } = await import('./words-of.ts')
const { bytes, mediaType } = workerData as { bytes: Uint8Array; mediaType: string }
parentPort?.postMessage(await wordsOf(bytes, mediaType))
