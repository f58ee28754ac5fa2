import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import { announce } from '../../platform/outbox.ts'
import { done, type Issue, notFound, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { judgeSet } from '../rules/judge-set.ts'
import type { DraftAt, SetDeps } from './change-draft.ts'
import { refusals } from './refusals.ts'
import { mayMoveSet } from './set.ts'
import { changeHead, lockFamily, lockSet, versionsOf } from './store-write.ts'

export type InForceInput = DraftAt & {
  /** ISO day from which it holds. */
  readonly validFrom: string | undefined
  /** What becomes of rounds opened on the version before; needed when there is one. */
  readonly transition: string
}

/** Puts a sound draft in force; the version before ends on that day. Asked again for a set in force, nothing happens. */
export function putInForce(
  { db, clock }: SetDeps,
  actor: Actor,
  { setId, edit, validFrom, transition }: InForceInput,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    const set = await lockSet(tx, actor, setId)
    if (!set) return notFound
    if (set.state === 'in_force') return done()
    if (!mayMoveSet('putInForce', set.state)) return refuse(refusals.notDraft)
    if (set.edit !== edit) return refuse(refusals.changedMeanwhile)
    await lockFamily(tx, set)
    const before = (await versionsOf(tx, set)).find(({ state }) => state === 'in_force')
    if (judgeSet(set).length > 0) return refuse(refusals.notReady)
    const issues: Issue[] = []
    if (!validFrom) issues.push({ field: 'validFrom', text: refusals.dayMissing })
    else if (before?.validFrom && validFrom <= before.validFrom)
      issues.push({ field: 'validFrom', text: refusals.dayBeforeLast })
    if (before && transition === '') issues.push({ field: 'transition', text: refusals.transitionMissing })
    if (issues.length > 0) return refuseAll(issues)
    if (before) await changeHead(tx, before.id, { state: 'ended', validTo: validFrom! })
    await changeHead(tx, setId, { state: 'in_force', validFrom: validFrom!, transition })
    await record(tx, actor, clock, {
      action: 'criteria-set.put-in-force',
      subject: `criteria-set:${setId}`,
      agencyId: set.agencyId,
      detail: { name: set.nameVi, version: set.version, from: validFrom, transition },
    })
    await announce(tx, clock, { type: 'criteria-set.in-force', payload: { setId, agencyId: set.agencyId } })
    return done()
  })
}
