import type { Actor } from '../../platform/actor.ts'
import { done, type Result } from '../../platform/result.ts'
import { changeRow } from '../store.ts'
import { dropSetFigure, setFiguresOf } from '../store-passages.ts'
import { type ActDeps, changeReport } from './change-report.ts'

/** The figure is what is counted again. */
export const lockFigure = (
  deps: ActDeps,
  actor: Actor,
  { reportId, key }: { readonly reportId: number; readonly key: string },
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'write', by: 'writer' }, async (tx) => {
    const set = (await setFiguresOf(tx, reportId)).find((figure) => figure.key === key)
    if (!set) return done(undefined)
    await dropSetFigure(tx, reportId, key)
    await changeRow(tx, reportId, {})
    return done({ action: 'report.figure-counted', detail: { figure: key, value: set.value } })
  })
