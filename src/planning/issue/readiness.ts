import type { Directory } from '../../agencies/index.ts'
import { type Text, textsOf } from '../../platform/i18n.ts'
import { agenciesOf, unresolvedOf } from '../draft/resolve-parties.ts'
import type { PlanDoubt, Task, WholePlan } from '../plan.ts'

/** Why a plan cannot go out yet, and where an officer mends it. */
export type IssueReason = {
  readonly text: Text
  readonly place: 'header' | 'tasks' | { readonly taskId: number } | { readonly doubtId: number }
}

const texts = textsOf({
  numberMissing: { vi: 'Chưa có số của kế hoạch.', en: 'The plan has no number.' },
  dayMissing: { vi: 'Chưa có ngày ban hành.', en: 'The plan has no date.' },
  noTasks: { vi: 'Kế hoạch chưa có nhiệm vụ nào.', en: 'The plan has no task.' },
  noLead: {
    vi: (label: string) => `Nhiệm vụ ${label}: chưa có cơ quan chủ trì.`,
    en: (label: string) => `Task ${label}: nobody leads it.`,
  },
  leadUnknown: {
    vi: (label: string, words: string) => `Nhiệm vụ ${label}: chưa xác định được cơ quan chủ trì "${words}".`,
    en: (label: string, words: string) => `Task ${label}: the lead "${words}" is not a known agency.`,
  },
  timingUnknown: {
    vi: (label: string, words: string) => `Nhiệm vụ ${label}: chưa xác định được thời gian "${words}".`,
    en: (label: string, words: string) => `Task ${label}: the timing "${words}" is not understood.`,
  },
})

/** Empty when the plan may be issued. The header first, then the tasks in their order, then doubts about the rest. */
export function reasonsNotToIssue(plan: WholePlan, directory: Directory): readonly IssueReason[] {
  const ofHeader: IssueReason[] = [
    ...(plan.head.number ? [] : [{ text: texts.numberMissing, place: 'header' as const }]),
    ...(plan.head.issuedOn ? [] : [{ text: texts.dayMissing, place: 'header' as const }]),
  ]
  const ofTasks: IssueReason[] =
    plan.tasks.length === 0
      ? [{ text: texts.noTasks, place: 'tasks' }]
      : plan.tasks.flatMap((task) => reasonsOfTask(task, directory))
  const ofDoubts = plan.doubts
    .filter((doubt) => doubt.severity === 'blocking' && !isLive(doubt))
    .map((doubt) => ({ text: doubt.reason, place: { doubtId: doubt.id } }))
  return [...ofHeader, ...ofTasks, ...ofDoubts]
}

/** What holds a task back: no agency would get it, or nobody would know when. */
export function reasonsOfTask(task: Task, directory: Directory): readonly IssueReason[] {
  const texts = [leadReason(task, directory), timingReason(task)].filter((text) => text !== null)
  return texts.map((text) => ({ text, place: { taskId: task.id } }))
}

export function leadReason(task: Task, directory: Directory): Text | null {
  const unknown = unresolvedOf(task.parties, 'lead', directory)
  if (unknown.length > 0)
    return withLabel(task, texts.leadUnknown, unknown.map((party) => party.words).join('; '))
  return agenciesOf(task.parties, 'lead', directory).length === 0 ? withLabel(task, texts.noLead, '') : null
}

export const timingReason = (task: Task): Text | null =>
  task.timing.kind === 'unknown' ? withLabel(task, texts.timingUnknown, task.timingText ?? '') : null

/** Doubts about the lead and the timing of a task say what the task itself shows: the task is asked, not the doubt. */
export const isLive = ({ about, taskId }: PlanDoubt): boolean =>
  taskId !== null && about.kind === 'task' && (about.field === 'lead' || about.field === 'timing')

/** What a task is called: its number in the plan, or its place. */
export const labelOf = (task: Pick<Task, 'number' | 'position'>): string => task.number ?? `${task.position}`

const withLabel = (
  task: Task,
  text: { vi: (label: string, words: string) => string; en: (label: string, words: string) => string },
  words: string,
): Text => ({ vi: text.vi(labelOf(task), words), en: text.en(labelOf(task), words) })
