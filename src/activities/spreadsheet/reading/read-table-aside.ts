import { createThread } from '../../../platform/thread/index.ts'
import { type ReadRefusal, refuseTable, tableRefusals } from './refusals.ts'
import type { Table } from './table.ts'

export type TableQuestion = { readonly bytes: Uint8Array }
export type TableAnswer = Read | { readonly broke: string }
type Read = { readonly ok: true; readonly value: Table } | ReadRefusal

const limits = { seconds: 30, heapMegabytes: 300, growthBytes: 500_000_000 }
const largest = 15_000_000

const ask = createThread<TableQuestion, TableAnswer>(new URL('./table-thread.ts', import.meta.url), limits)

/** Reads the table in a file somebody sent, aside and within limits. What the sender can mend is said in a sentence. */
export async function readTableAside(bytes: Uint8Array): Promise<Read> {
  if (bytes.length === 0) return refuseTable(tableRefusals.none)
  if (bytes.length > largest) return refuseTable(tableRefusals.tooBig)
  const answer = await ask({ bytes })
  if (!answer) return refuseTable(tableRefusals.tooHeavy)
  if ('broke' in answer) throw new Error(answer.broke)
  return answer
}
