import type { Context } from 'hono'
import { type Directory, directoryToday } from '../agencies/index.ts'
import { type PlanHead, plansFor } from '../planning/index.ts'
import type { AppEnv } from '../platform/http/context.ts'
import { type CoverageSight, coverageSight } from './permissions.ts'

/** The issued plan that a page is about, and whose figures this person sees of it. */
export type PlanInView = {
  readonly head: PlanHead
  readonly plans: readonly PlanHead[]
  readonly sight: NonNullable<CoverageSight>
  readonly directory: Directory
}

/** The plan that is asked for, or the newest with most above it, of those in which this person sees something. */
export async function planInView(c: Context<AppEnv>, planId?: number): Promise<PlanInView | undefined> {
  const { deps, actor } = c.var
  const today = deps.clock.today()
  const directory = await directoryToday(c)
  const plans = (await plansFor(deps.db, []))
    .filter((plan) => plan.year <= today.year && coverageSight(actor, plan.agencyId, directory))
    .sort((a, b) => b.year - a.year || height(directory, a) - height(directory, b) || a.id - b.id)
  const head = planId === undefined ? plans[0] : plans.find(({ id }) => id === planId)
  const sight = head && coverageSight(actor, head.agencyId, directory)
  return head && sight ? { head, plans, sight, directory } : undefined
}

const height = (directory: Directory, { agencyId }: PlanHead) => directory.upwardsFrom(agencyId).length
