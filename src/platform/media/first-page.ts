import { createThread } from '../thread/index.ts'

const ask = createThread<Uint8Array, Uint8Array | null>(new URL('./first-page-thread.ts', import.meta.url), {
  seconds: 20,
  heapMegabytes: 200,
  growthBytes: 500_000_000,
})

/** The first page of a PDF as a WebP picture, drawn aside; undefined when it cannot be drawn within the limits. */
export const drawFirstPage = async (pdf: Uint8Array): Promise<Uint8Array | undefined> =>
  (await ask(pdf)) ?? undefined
