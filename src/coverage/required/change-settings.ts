import { type IssuedPlan, issuedPlan } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayConfigure } from '../permissions.ts'
import { settingsTexts } from './settings-texts.ts'
import { lockSettings, noteChange } from './store.ts'

export type Change = {
  readonly plan: IssuedPlan
  readonly action: string
  readonly detail: Record<string, unknown>
}

type Asked = {
  readonly planId: number
  /** The version that was looked at. */
  readonly version: number
}

/** Changes what is set for a plan: allowed, locked, still what was looked at, changed, recorded. */
export function changeSettings(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { planId, version }: Asked,
  change: (tx: Tx, plan: IssuedPlan) => Promise<Result<Omit<Change, 'plan'> | undefined>>,
): Promise<Result<undefined>> {
  return deps.db.transaction().execute(async (tx) => {
    const plan = await issuedPlan(tx, planId)
    if (!plan || !mayConfigure(actor, plan.head.agencyId)) return notFound
    if ((await lockSettings(tx, planId)) !== version) return refuse(settingsTexts.changedMeanwhile)
    const changed = await change(tx, plan)
    if (!changed.ok) return changed
    if (!changed.value) return done()
    await noteChange(tx, planId, deps.clock.now().toString(), actor.name)
    await record(tx, actor, deps.clock, {
      action: changed.value.action,
      subject: `coverage:${planId}`,
      agencyId: plan.head.agencyId,
      detail: { plan: plan.code, ...changed.value.detail },
    })
    return done()
  })
}
