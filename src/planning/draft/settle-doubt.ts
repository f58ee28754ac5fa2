import type { Directory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { Text } from '../../platform/i18n.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { labelOf, leadReason, timingReason } from '../issue/readiness.ts'
import type { PlanDoubt, WholePlan } from '../plan.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { settleDoubts } from './store-tasks.ts'

/** The officer has compared and it is right as it stands. Not possible while the plan could not go out because of it. */
export const settleDoubt = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly doubtId: number },
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, [`doubt:${edit.doubtId}`], async ({ tx, plan, directory, at }) => {
    const doubt = plan.doubts.find((one) => one.id === edit.doubtId)
    if (!doubt) return notFound
    const open = stillOpen(doubt, plan, directory)
    if (open) return refuse(open, 'doubt')
    await settleDoubts(tx, [doubt.id], { at, by: actor.name })
    const task = plan.tasks.find((one) => one.id === doubt.taskId)
    return done({ value: undefined, action: 'plan.doubt-settled', label: task && labelOf(task) })
  })

/** What has to be mended first, or null when a look is enough. */
export function stillOpen(doubt: PlanDoubt, plan: WholePlan, directory: Directory): Text | null {
  const { about } = doubt
  const task = plan.tasks.find((one) => one.id === doubt.taskId)
  if (about.kind === 'task' && about.field === 'lead' && task && leadReason(task, directory))
    return refusals.leadStillUnknown
  if (about.kind === 'task' && about.field === 'timing' && task && timingReason(task))
    return refusals.timingStillUnknown
  const { number, issuedOn } = plan.head
  return about.kind === 'document' && doubt.severity === 'blocking' && !(number && issuedOn)
    ? refusals.headerStillMissing
    : null
}
