import { createThread } from '../../../../platform/thread/index.ts'
import type { PicturePrint } from './picture-print.ts'

type Shift = { readonly scale: number; readonly dx: number; readonly dy: number }

export type LookQuestion =
  | { readonly print: Uint8Array }
  | { readonly from: Uint8Array; readonly turn: number; readonly over: Uint8Array; readonly placing: Shift }

export type LookAnswer = { readonly print?: PicturePrint; readonly likeness?: number }

const ask = createThread<LookQuestion, LookAnswer>(new URL('./look-thread.ts', import.meta.url), {
  seconds: 30,
  heapMegabytes: 200,
  growthBytes: 600_000_000,
})

/** How a picture looks, found aside; undefined when it cannot be drawn within the limits. */
export const printAside = async (bytes: Uint8Array): Promise<PicturePrint | undefined> =>
  (await ask({ print: bytes }))?.print

/** How alike two pictures are where `from`, turned so many quarters, is laid over the other. */
export const likenessAside = async (question: Extract<LookQuestion, { from: unknown }>): Promise<number> =>
  (await ask(question))?.likeness ?? 0
