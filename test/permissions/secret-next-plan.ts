import { headOf, makeDraftFrom, nextTaskOf, wholePlan } from '../../src/planning/index.ts'
import type { Actor } from '../../src/platform/actor.ts'
import type { World } from '../support/world.ts'

/** A draft of next year's plan that follows the issued one, with a marked task. */
export async function secretNextPlan({ deps, db }: World, officer: Actor, planId: number, secret: string) {
  const plan = await wholePlan(db, (await headOf(db, planId))!)
  const task = { ...nextTaskOf(plan.tasks[0]!, plan), content: `Việc năm sau ${secret}` }
  const made = await makeDraftFrom(deps, officer, { followsPlanId: planId, goals: [], tasks: [task] })
  if (!made.ok) throw new Error(JSON.stringify(made.issues))
}
