import type { Directory } from '../../agencies/index.ts'
import { agenciesOf } from '../draft/resolve-parties.ts'
import type { Task, WholePlan } from '../plan.ts'
import { countsOf, type FanOutCounts, fanOut, type PlannedAssignment } from './fan-out.ts'
import { occurrencesOf } from './occurrences.ts'
import { type IssueReason, reasonsNotToIssue } from './readiness.ts'

/** What issuing would do, before it does: 'n nhiệm vụ → m việc giao cho k đơn vị', and what stands in the way. */
export type IssuePreview = {
  readonly counts: FanOutCounts
  readonly assignments: readonly PlannedAssignment[]
  readonly perTask: readonly TaskPreview[]
  readonly reasons: readonly IssueReason[]
}

export type TaskPreview = {
  readonly task: Task
  readonly agencies: number
  readonly occurrences: number
  readonly assignments: number
}

/** The directory is that of the plan's own day: who led then receives, whatever has changed since. */
export function previewOf(plan: WholePlan, directory: Directory): IssuePreview {
  const issuedOn = plan.head.issuedOn ?? directory.day
  const tasks = plan.tasks.map((task) => ({
    taskId: task.id,
    agencyIds: agenciesOf(task.parties, 'lead', directory).map((agency) => agency.id),
    occurrences: occurrencesOf(task.timing, { issuedOn, year: plan.head.year }),
  }))
  const assignments = fanOut(tasks)
  const owed = Map.groupBy(assignments, (assignment) => assignment.taskId)
  const perTask = plan.tasks.map((task, at) => ({
    task,
    agencies: tasks[at]!.agencyIds.length,
    occurrences: tasks[at]!.occurrences.length,
    assignments: owed.get(task.id)?.length ?? 0,
  }))
  return { counts: countsOf(assignments), assignments, perTask, reasons: reasonsNotToIssue(plan, directory) }
}
