import { createThread } from '../thread/index.ts'
import { readingLimits } from './limits.ts'

export type PageQuestion = { readonly bytes: Uint8Array; readonly contentType: string }

export type ReadPage = {
  readonly mediaType: string
  readonly charset: string
  readonly title: string
  readonly text: string
  /** There was more than is kept. */
  readonly isCut: boolean
}

const ask = createThread<PageQuestion, ReadPage | null>(new URL('./page-thread.ts', import.meta.url), {
  ...readingLimits,
  seconds: 15,
})

/** The readable words of what a server sent, read aside; undefined when it is of no kind that has words or cannot be read. */
export const readPage = async (question: PageQuestion): Promise<ReadPage | undefined> =>
  (await ask(question)) ?? undefined
