import type { Directory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { historyOf, record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { mayMakePlansFor } from '../permissions.ts'
import type { WholePlan } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { lockPlan, wholePlan } from '../store-plans.ts'
import { clashesWith, clashText, type Touched } from './draft-changes.ts'
import { refusals } from './refusals.ts'
import { nextVersion } from './store-tasks.ts'

/** Which draft is changed, and the version that the officer had before their eyes. */
export type DraftEdit = { readonly planId: number; readonly version: number }

type Change<T> = {
  readonly value: T
  readonly action: string
  readonly label?: string
  readonly touches?: Touched[]
}

export type DraftAtHand = {
  readonly tx: Tx
  readonly plan: WholePlan
  readonly directory: Directory
  readonly at: string
}

/**
 * The frame of every edit of a draft: allowed, locked, not changed meanwhile in the same place, changed, one version
 * on, recorded. The change decides before it writes: what it refuses leaves nothing behind.
 */
export function changeDraft<T>(
  deps: Deps,
  actor: Actor,
  { planId, version }: DraftEdit,
  touches: readonly Touched[],
  change: (hand: DraftAtHand) => Promise<Result<Change<T>>>,
): Promise<Result<T>> {
  return deps.db.transaction().execute(async (tx) => {
    const head = await lockPlan(tx, planId)
    if (!head || !mayMakePlansFor(actor, head.agencyId)) return notFound
    if (head.state !== 'draft') return refuse(refusals.notDraft)
    const clashes = clashesWith(await historyOf(tx, `plan:${planId}`, 200), version, touches)
    if (clashes.length > 0) return refuse(clashText(clashes))
    const plan = await wholePlan(tx, head)
    const directory = await planDirectory(tx, head, deps.clock)
    const changed = await change({ tx, plan, directory, at: deps.clock.now().toString() })
    if (!changed.ok) return changed
    const { value, action, label } = changed.value
    await nextVersion(tx, planId)
    const detail = {
      version: head.version + 1,
      touches: [...touches, ...(changed.value.touches ?? [])],
      label,
    }
    await record(tx, actor, deps.clock, {
      action,
      subject: `plan:${planId}`,
      agencyId: head.agencyId,
      detail,
    })
    return done(value)
  })
}
