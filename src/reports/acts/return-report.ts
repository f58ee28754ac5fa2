import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { changeRow } from '../store.ts'
import { type ActDeps, changeReport } from './change-report.ts'
import { tellWriters } from './tell.ts'

/** The head gives the draft back, and says what is to be changed. */
export const returnReport = (
  deps: ActDeps,
  actor: Actor,
  { reportId, reason }: { readonly reportId: number; readonly reason: string },
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'return', by: 'signer' }, async (tx, report) => {
    const said = reason.trim()
    if (said.length < 5) return refuse(actTexts.returnReason, 'ly-do')
    await changeRow(tx, reportId, { state: 'draft', returnedReason: said.slice(0, 1_000) })
    await tellWriters(tx, deps, { ...report, edit: report.edit + 1 }, said)
    return done({ action: 'report.returned', detail: { reason: said } })
  })
