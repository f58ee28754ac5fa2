import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { labelOf } from '../issue/readiness.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { insertTasks } from './store-new-tasks.ts'
import { moveTasksDown, updateTask } from './store-tasks.ts'
import { changeOf } from './task-input.ts'

/**
 * Makes several tasks of one: `text` holds their contents with an empty line between. The first stays the task it was;
 * the others begin with the same leads, timing, forms and themes.
 */
export const splitTask = (
  deps: Deps,
  actor: Actor,
  edit: DraftEdit & { readonly taskId: number; readonly text: string },
): Promise<Result<undefined>> =>
  changeDraft(deps, actor, edit, [`task:${edit.taskId}`], async ({ tx, plan }) => {
    const task = plan.tasks.find((one) => one.id === edit.taskId)
    if (!task) return notFound
    const parts = partsOf(edit.text)
    if (parts.length < 2) return refuse(refusals.splitNeedsTwo, 'text')
    const [first, ...others] = parts
    const { id: _, position, ...shared } = task
    await updateTask(tx, task.id, { ...changeOf(task), content: first! })
    await moveTasksDown(tx, plan.head.id, position, others.length)
    const numberOf = (at: number) => task.number && `${task.number}.${at + 2}`
    await insertTasks(
      tx,
      plan.head.id,
      others.map((content, at) => ({
        ...shared,
        content,
        number: numberOf(at),
        position: position + at + 1,
      })),
    )
    return done({ value: undefined, action: 'plan.task-split', label: labelOf(task) })
  })

export const partsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/u)
    .map((part) => part.trim())
    .filter(Boolean)
