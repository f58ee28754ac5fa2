import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import type { SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { mayMoveSet } from './set.ts'
import { deleteSet, lockSet } from './store-write.ts'

/** Throws a draft away, all its rows with it. */
export function discardDraft({ db, clock }: SetDeps, actor: Actor, setId: number): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    const set = await lockSet(tx, actor, setId)
    if (!set) return notFound
    if (!mayMoveSet('discard', set.state)) return refuse(refusals.notDraft)
    await deleteSet(tx, setId)
    await record(tx, actor, clock, {
      action: 'criteria-set.discarded',
      subject: `criteria-set:${setId}`,
      agencyId: set.agencyId,
      detail: { name: set.nameVi, version: set.version, rows: set.criteria.length },
    })
    return done()
  })
}
