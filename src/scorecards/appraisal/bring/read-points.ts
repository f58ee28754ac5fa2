import { createThread } from '../../../platform/thread/index.ts'
import type { ReadPointsTable } from './points-table.ts'
import { bringTexts as t } from './texts.ts'

export type PointsQuestion = { readonly bytes: Uint8Array }
export type PointsAnswer = ReadPointsTable | { readonly broke: string }

const limits = { seconds: 20, heapMegabytes: 300, growthBytes: 300_000_000 }
const largest = 5_000_000
const ask = createThread<PointsQuestion, PointsAnswer>(new URL('./points-thread.ts', import.meta.url), limits)

/** Reads a workbook of points that somebody sent, aside and within limits. */
export async function readPointsFile(bytes: Uint8Array): Promise<ReadPointsTable> {
  if (bytes.length === 0) return { ok: false, text: t.none }
  if (bytes.length > largest || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, text: t.broken }
  const answer = await ask({ bytes })
  if (!answer) return { ok: false, text: t.broken }
  if ('broke' in answer) throw new Error(answer.broke)
  return answer
}
