import type { Actor } from '../../platform/actor.ts'
import { done, type Result } from '../../platform/result.ts'
import { changeRow } from '../store.ts'
import { dropPassage, passagesOf } from '../store-passages.ts'
import { type ActDeps, changeReport } from './change-report.ts'

/** Back to the generated sentence; what was written stays readable in the history. */
export const restorePassage = (
  deps: ActDeps,
  actor: Actor,
  { reportId, key }: { readonly reportId: number; readonly key: string },
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'write', by: 'writer' }, async (tx) => {
    const written = (await passagesOf(tx, reportId)).find((passage) => passage.key === key)
    if (!written) return done(undefined)
    await dropPassage(tx, reportId, key)
    await changeRow(tx, reportId, {})
    return done({ action: 'report.passage-restored', detail: { passage: key, text: written.text } })
  })
