import { loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { formatDay } from '../../platform/dates.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { insertTasks, type NewTask } from '../draft/store-new-tasks.ts'
import { nextVersion } from '../draft/store-tasks.ts'
import { announceTo } from '../issue/announce-to.ts'
import { insertAssignments } from '../issue/store-issue.ts'
import { mayMakePlansFor } from '../permissions.ts'
import { codeOf } from '../plan.ts'
import { lockPlan } from '../store-plans.ts'
import { extraTexts } from './extra-texts.ts'
import { mailExtra } from './mail-extra.ts'
import { extraTask, keyTask, lastPosition, takeOutUnbegun } from './store-extra.ts'

export type ExtraInput = {
  readonly planId: number
  /** What the task is about; the same key is given out once. */
  readonly key: string
  readonly content: string
  readonly forms: readonly string[]
  readonly note: string | null
  readonly themeIds: readonly number[]
  readonly agencyIds: readonly number[]
  readonly dueOn: string
}

type ExtraDeps = Pick<Deps, 'clock' | 'origin'>
export type ExtraAssigned = { readonly taskId: number; readonly agencies: number; readonly again: boolean }

/**
 * Gives agencies a task that the plan's document does not have, due once. It joins the issued plan in a group of its own,
 * as an amendment's new work does, and each officer gets one mail.
 */
export async function assignExtra(
  tx: Tx,
  deps: ExtraDeps,
  actor: Actor,
  input: ExtraInput,
): Promise<Result<ExtraAssigned>> {
  const head = await lockPlan(tx, input.planId)
  if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
  if (head.state !== 'issued') return refuse(extraTexts.notIssued)
  const known = await extraTask(tx, input.key)
  if (known) return done({ taskId: known.id, agencies: 0, again: true })
  const today = deps.clock.today().toString()
  if (input.dueOn < today) return refuse(extraTexts.dueInPast, 'han')
  const directory = await loadDirectory(tx, today)
  const agencies = input.agencyIds.flatMap((id) => directory.byId(id) ?? [])
  if (agencies.length === 0) return refuse(extraTexts.noAgency, 'don-vi')
  const at = deps.clock.now().toString()
  const task = taskOf(input, agencies, (await lastPosition(tx, input.planId)) + 1)
  const [taskId] = await insertTasks(tx, input.planId, [task])
  await keyTask(tx, taskId!, input.key)
  const work = agencies.map(({ id }) => ({
    taskId: taskId!,
    agencyId: id,
    period: 'once',
    from: today,
    to: input.dueOn,
    dueOn: input.dueOn,
  }))
  await insertAssignments(tx, work, at)
  await nextVersion(tx, input.planId)
  await mailExtra(
    tx,
    deps,
    { taskId: taskId!, plan: codeOf(head), content: input.content, dueOn: input.dueOn },
    agencies,
  )
  await record(tx, actor, deps.clock, {
    action: 'plan.task-assigned-extra',
    subject: `plan:${input.planId}`,
    agencyId: head.agencyId,
    detail: { plan: codeOf(head), task: input.content, agencies: agencies.length, due: input.dueOn },
  })
  await announceTo(tx, deps.clock, { type: 'plan.amended', payload: { planId: head.id } }, head.id, work)
  return done({ taskId: taskId!, agencies: agencies.length, again: false })
}

type Named = { readonly id: number; readonly shortName: string }

const taskOf = (input: ExtraInput, agencies: readonly Named[], position: number): NewTask => ({
  number: null,
  groupNumber: null,
  groupTitle: extraTexts.group.vi,
  content: input.content,
  forms: input.forms,
  product: null,
  note: input.note,
  leadText: agencies.map(({ shortName }) => shortName).join('; '),
  coordinatingText: null,
  timingText: `Trước ngày ${formatDay(input.dueOn)}`,
  timing: { kind: 'by_date', date: input.dueOn },
  origin: 'added',
  sources: [],
  fieldSources: {},
  position,
  themeIds: input.themeIds,
  parties: agencies.map(({ id, shortName }) => ({
    part: 'lead',
    words: shortName,
    kind: 'agency',
    agencyId: id,
    classKey: null,
    isExcluded: false,
  })),
})

/** Takes such a task back while no agency has accepted it or done anything for it. Twice is once. */
export async function takeBackExtra(
  tx: Tx,
  deps: ExtraDeps,
  actor: Actor,
  { planId, key }: Pick<ExtraInput, 'planId' | 'key'>,
): Promise<Result<{ readonly taskId: number | null }>> {
  const head = await lockPlan(tx, planId)
  if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
  const task = await extraTask(tx, key)
  if (!task) return done({ taskId: null })
  const on = { day: deps.clock.today().toString(), at: deps.clock.now().toString() }
  const concerned = await takeOutUnbegun(tx, task.id, on)
  if (!concerned) return refuse(extraTexts.begun)
  await nextVersion(tx, planId)
  await record(tx, actor, deps.clock, {
    action: 'plan.task-taken-back',
    subject: `plan:${planId}`,
    agencyId: head.agencyId,
    detail: { plan: codeOf(head), task: task.content, agencies: concerned.length },
  })
  await announceTo(tx, deps.clock, { type: 'plan.amended', payload: { planId } }, planId, concerned)
  return done({ taskId: task.id })
}
