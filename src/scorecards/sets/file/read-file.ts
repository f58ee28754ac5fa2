import { createThread } from '../../../platform/thread/index.ts'
import { type ReadFile, refused } from './answer.ts'
import { fileTexts as t } from './file-texts.ts'
import { readDocument } from './read-document.ts'
import { readRows } from './read-rows.ts'
import type { SheetAnswer } from './read-sheet.ts'

export type SheetQuestion = { readonly bytes: Uint8Array }
export type AsideAnswer = SheetAnswer | { readonly broke: string }

const limits = { seconds: 20, heapMegabytes: 300, growthBytes: 300_000_000 }
const largest = 5_000_000
const ask = createThread<SheetQuestion, AsideAnswer>(new URL('./sheet-thread.ts', import.meta.url), limits)

/** Reads an XLSX or JSON file of criteria that somebody sent; a workbook aside and within limits. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return refused(t.none)
  if (bytes.length > largest) return refused(t.tooBig)
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) {
    const answer = await ask({ bytes })
    if (!answer) return refused(t.tooHeavy)
    if ('broke' in answer) throw new Error(answer.broke)
    return answer.ok ? readRows(answer.rows) : refused(answer.text)
  }
  const text = decoded(bytes)
    ?.replace(/^\ufeff/, '')
    .trimStart()
  return text?.startsWith('{') ? readDocument(text) : refused(t.notKnown)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
