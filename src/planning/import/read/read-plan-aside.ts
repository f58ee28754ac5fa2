import { createThread } from '../../../platform/thread/index.ts'
import type { UnderstoodPlan } from '../plan-document.ts'
import type { SourceDocument } from '../source-document.ts'
import { type ReadRefusal, refuseFile } from './refusals.ts'

/** A file, or text that was pasted. */
export type PlanQuestion =
  | { readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly text: string }
export type ReadPlan = { readonly source: SourceDocument; readonly plan: UnderstoodPlan }
type Read = { readonly ok: true; readonly value: ReadPlan } | ReadRefusal
export type PlanAnswer = Read | { readonly broke: string }

const limits = { seconds: 60, heapMegabytes: 400, growthBytes: 600_000_000 }
const ask = createThread<PlanQuestion, PlanAnswer>(new URL('./plan-thread.ts', import.meta.url), limits)

/** Reads and understands a plan aside, so that a heavy one holds nobody up; one beyond the limits is refused. */
export async function readPlanAside(sent: PlanQuestion): Promise<Read> {
  const answer = await ask(sent)
  if (!answer) return refuseFile('unpacks_too_large')
  if ('broke' in answer) throw new Error(answer.broke)
  return answer
}
