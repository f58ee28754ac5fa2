import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { refusals } from './refusals.ts'
import { type KeptSet, mayMoveSet } from './set.ts'
import { changeHead, lockSet } from './store-write.ts'

export type SetDeps = Pick<Deps, 'db' | 'clock'>

/** A draft, and how often it had been changed when somebody looked at it. */
export type DraftAt = { readonly setId: number; readonly edit: number }

/** What was changed, for the history; undefined: nothing was. */
export type DraftChange = { readonly action: string; readonly detail: Record<string, unknown> } | undefined

/** Changes a draft: allowed, locked, still what was looked at, changed, recorded. */
export function changeDraft(
  deps: SetDeps,
  actor: Actor,
  { setId, edit }: DraftAt,
  change: (tx: Tx, set: KeptSet) => Promise<Result<DraftChange>>,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const set = await lockSet(tx, actor, setId)
    if (!set) return notFound
    if (!mayMoveSet('edit', set.state)) return refuse(refusals.notDraft)
    if (set.edit !== edit) return refuse(refusals.changedMeanwhile)
    const changed = await change(tx, set)
    if (!changed.ok) return changed
    if (!changed.value) return done()
    await changeHead(tx, setId)
    await record(tx, actor, deps.clock, {
      action: changed.value.action,
      subject: `criteria-set:${setId}`,
      agencyId: set.agencyId,
      detail: { name: set.nameVi, ...changed.value.detail },
    })
    return done()
  })
}
