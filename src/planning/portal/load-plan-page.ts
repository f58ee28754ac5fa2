import type { Directory } from '../../agencies/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import type { PlanHead, WholePlan } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { wholePlan } from '../store-plans.ts'
import { lateThreshold } from '../work/assignment.ts'
import { agenciesInPlan, dueByWeek, filesOf, type PlanFile, standingOfTasks } from '../work/store-public.ts'
import { rowsOf, type TaskRow } from './plan-figures.ts'
import type { EvidenceCount, PlanPorts } from './ports.ts'

export type PlanFacts = {
  readonly plan: WholePlan
  readonly directory: Directory
  readonly files: readonly PlanFile[]
  /** All tasks over all agencies. */
  readonly rows: readonly TaskRow[]
  readonly agencyIds: readonly number[]
  readonly evidence: ReadonlyMap<number, EvidenceCount>
}

/** What every public view of a plan is made from. */
export async function planFacts(deps: Deps, head: PlanHead, ports: PlanPorts): Promise<PlanFacts> {
  const { db, clock } = deps
  const plan = await wholePlan(db, head)
  const standings = await standingOfTasks(db, head.id, lateThreshold(clock.today(), vietnamCalendar()))
  return {
    plan,
    directory: await planDirectory(db, head, clock),
    files: await filesOf(db, head.id),
    rows: rowsOf(plan.tasks, standings),
    agencyIds: await agenciesInPlan(db, head.id),
    evidence: await ports.evidenceCounts(
      db,
      plan.tasks.map((task) => task.id),
    ),
  }
}

/** The tasks of one agency, with its own share of each. */
export async function rowsOfAgency(
  deps: Deps,
  { plan }: PlanFacts,
  agencyId: number,
): Promise<readonly TaskRow[]> {
  const lateBy = lateThreshold(deps.clock.today(), vietnamCalendar())
  const standings = await standingOfTasks(deps.db, plan.head.id, lateBy, agencyId)
  return rowsOf(
    plan.tasks.filter((task) => standings.has(task.id)),
    standings,
  )
}

/** The year's weeks: what was done for the plan and what falls due. */
export const planWeeks = async ({ db }: Deps, head: PlanHead, ports: PlanPorts) => ({
  weeks: await ports.weeklyCounts(db, { year: head.year, planId: head.id }),
  due: await dueByWeek(db, head.id, head.year),
})
