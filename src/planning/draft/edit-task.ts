import type { Directory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { labelOf, leadReason, timingReason } from '../issue/readiness.ts'
import type { PlanDoubt, Task } from '../plan.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { unresolvedOf } from './resolve-parties.ts'
import { settleDoubts, updateTask } from './store-tasks.ts'
import { type TaskInput, taskChangeOf } from './task-input.ts'

/** Corrects a task of a draft. Doubts about what the officer set right are settled with it. */
export const editTask = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly taskId: number },
  input: TaskInput,
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, [`task:${edit.taskId}`], async ({ tx, plan, directory, at }) => {
    const before = plan.tasks.find((task) => task.id === edit.taskId)
    if (!before) return notFound
    const change = taskChangeOf(input, plan, directory, before)
    if (!change.ok) return change
    const after: Task = { ...before, ...change.value }
    const settled = plan.doubts.filter(
      (doubt) => doubt.taskId === before.id && isSettledBy(doubt, before, after, directory),
    )
    await updateTask(tx, before.id, change.value)
    await settleDoubts(
      tx,
      settled.map((doubt) => doubt.id),
      { at, by: actor.name },
    )
    return done({ value: undefined, action: 'plan.task-edited', label: labelOf(after) })
  })

/** The field was changed, or for leads, co-ordinators and timing: it is understood now. */
function isSettledBy({ about }: PlanDoubt, before: Task, after: Task, directory: Directory): boolean {
  const field = about.kind === 'task' ? about.field : undefined
  if (field === undefined) return false
  if (field === 'lead') return leadReason(after, directory) === null
  if (field === 'timing') return timingReason(after) === null && before.timingText !== after.timingText
  if (field === 'coordinating') return unresolvedOf(after.parties, 'coordinating', directory).length === 0
  if (field === 'themes') return before.themeIds.join() !== after.themeIds.join()
  if (field === 'group') return false
  return JSON.stringify(before[field]) !== JSON.stringify(after[field])
}
