import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, type Result } from '../../platform/result.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { insertTasks } from './store-new-tasks.ts'
import { moveTasksDown } from './store-tasks.ts'
import { type TaskInput, taskChangeOf } from './task-input.ts'

/** Adds a task that the document does not have as such, behind another one or at the end. Answers its id. */
export const addTask = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly afterTaskId?: number },
  input: TaskInput,
): Promise<Result<number>> =>
  changeDraft(deps, actor, edit, [], async ({ tx, plan, directory }) => {
    const change = taskChangeOf(input, plan, directory, null)
    if (!change.ok) return change
    const neighbour = plan.tasks.find((task) => task.id === edit.afterTaskId) ?? plan.tasks.at(-1)
    const after = neighbour?.position ?? 0
    await moveTasksDown(tx, plan.head.id, after, 1)
    const [id] = await insertTasks(tx, plan.head.id, [
      {
        ...change.value,
        groupNumber: neighbour?.groupNumber ?? null,
        groupTitle: neighbour?.groupTitle ?? null,
        position: after + 1,
        origin: 'added',
        sources: [],
        fieldSources: {},
      },
    ])
    const label = change.value.number ?? `${after + 1}`
    return done({ value: id!, action: 'plan.task-added', label, touches: [`task:${id!}`] })
  })
