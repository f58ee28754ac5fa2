import type { Actor } from '../../platform/actor.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { SimpleTiming, Timing } from '../import/timing.ts'
import { labelOf } from '../issue/readiness.ts'
import type { Party, Task } from '../plan.ts'
import { changeDraft, type DraftEdit } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { deleteTask, moveDoubts, updateTask } from './store-tasks.ts'
import { changeOf } from './task-input.ts'

type Merge = DraftEdit & { readonly taskId: number; readonly otherTaskId: number }

/** Puts a task into another: contents one after the other, everything else together, nothing lost. */
export const mergeTasks = (deps: Deps, actor: Actor, edit: Merge): Promise<Result<undefined>> =>
  changeDraft(
    deps,
    actor,
    edit,
    [`task:${edit.taskId}`, `task:${edit.otherTaskId}`],
    async ({ tx, plan }) => {
      const task = plan.tasks.find((one) => one.id === edit.taskId)
      if (!task) return notFound
      const other = plan.tasks.find((one) => one.id === edit.otherTaskId)
      if (!other || other === task) return refuse(refusals.chooseOtherTask, 'otherTaskId')
      await updateTask(tx, task.id, changeOf(merged(task, other)))
      await moveDoubts(tx, other.id, task.id)
      await deleteTask(tx, other.id)
      return done({
        value: undefined,
        action: 'plan.tasks-merged',
        label: `${labelOf(task)} + ${labelOf(other)}`,
      })
    },
  )

export const merged = (task: Task, other: Task): Task => ({
  ...task,
  content: `${task.content}\n${other.content}`,
  forms: unique([...task.forms, ...other.forms]),
  product: joined(task.product, other.product),
  note: joined(task.note, other.note),
  leadText: joined(task.leadText, other.leadText),
  coordinatingText: joined(task.coordinatingText, other.coordinatingText),
  timingText: joined(task.timingText, other.timingText),
  timing: bothTimings(task.timing, other.timing),
  parties: uniqueParties([...task.parties, ...other.parties]),
  themeIds: unique([...task.themeIds, ...other.themeIds]),
})

function bothTimings(one: Timing, other: Timing): Timing {
  if (one.kind === 'unknown' || other.kind === 'unknown') return { kind: 'unknown' }
  const parts = [...partsOf(one), ...partsOf(other)].filter(isNew)
  const [first] = parts
  if (!first) return { kind: 'unknown' }
  return parts.length === 1 ? first : { kind: 'several', parts }
}

const partsOf = (timing: Exclude<Timing, { kind: 'unknown' }>): readonly SimpleTiming[] =>
  timing.kind === 'several' ? timing.parts : [timing]

const isNew = (part: SimpleTiming, at: number, all: readonly SimpleTiming[]) =>
  all.findIndex((other) => JSON.stringify(other) === JSON.stringify(part)) === at

const joined = (one: string | null, other: string | null) =>
  unique([one, other].filter((text) => text !== null)).join('; ') || null

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]

const uniqueParties = (parties: readonly Party[]): Party[] => {
  const key = (party: Party) =>
    JSON.stringify([party.part, party.agencyId ?? party.classKey ?? party.words, party.isExcluded])
  return [...new Map(parties.map((party) => [key(party), party])).values()]
}
