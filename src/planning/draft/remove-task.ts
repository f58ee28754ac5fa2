import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { labelOf } from '../issue/readiness.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { deleteTask } from './store-tasks.ts'

/** Takes a task out of a draft; its doubts go with it. The document beside it still shows what was read. */
export const removeTask = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly taskId: number },
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, [`task:${edit.taskId}`], async ({ tx, plan }) => {
    const task = plan.tasks.find((one) => one.id === edit.taskId)
    if (!task) return notFound
    await deleteTask(tx, task.id)
    return done({ value: undefined, action: 'plan.task-removed', label: labelOf(task) })
  })
