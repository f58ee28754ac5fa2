import type { Actor } from '../../platform/actor.ts'
import { done, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { contentsOf } from '../contents.ts'
import { changeRow } from '../store.ts'
import { type ActDeps, changeReport } from './change-report.ts'
import { tellSigners } from './tell.ts'

/** The officer hands the draft to the head. What asks for judgement and is still empty holds it back. */
export const submitReport = (
  deps: ActDeps,
  actor: Actor,
  { reportId }: { readonly reportId: number },
): Promise<Result> =>
  changeReport(deps, actor, { reportId, move: 'submit', by: 'writer' }, async (tx, report) => {
    const { open } = await contentsOf(tx, deps, report)
    if (open.length > 0) return refuse(actTexts.openBlockers)
    const submittedAt = deps.clock.now().toString()
    await changeRow(tx, reportId, {
      ...{ state: 'submitted', submittedAt, submittedByName: actor.name, returnedReason: '' },
    })
    await tellSigners(tx, deps, { ...report, edit: report.edit + 1 })
    return done({ action: 'report.submitted' })
  })
