import type { Actor } from '../../../platform/actor.ts'
import { record } from '../../../platform/history.ts'
import type { Deps } from '../../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../../platform/result.ts'
import { mayAmend, mayJudge, sightOf } from '../../permissions.ts'
import { lockVisible } from '../../store-read.ts'
import { evidenceRefusals } from '../texts.ts'
import { acceptRemark, nearCopiesOf, putRemark } from './store-near.ts'

export type NearWord = { readonly activityId: number; readonly nearCopyId: number; readonly words: string }

/** The agency says why something of its activity looks like something elsewhere. Said again, it says the last. */
export const remarkNear = (
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: NearWord,
): Promise<Result> =>
  deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !mayAmend(actor, activity)) return notFound
    const near = (await nearCopiesOf(tx, sightOf(actor), activity.id)).find(
      ({ id }) => id === input.nearCopyId,
    )
    if (!near) return notFound
    if (input.words === '') return refuse(evidenceRefusals.sayWhyAlike, `remark-${near.id}`)
    if (near.remark?.remark === input.words) return done()
    const at = deps.clock.now().toString()
    const said = { remark: input.words, at, by: actor.userId ?? '', byName: actor.name }
    await putRemark(tx, activity.id, near.id, said)
    await record(tx, actor, deps.clock, {
      action: 'near-copy.remarked',
      subject: `near-copy:${near.id}`,
      agencyId: activity.agencyId,
      detail: { activityId: activity.id, remark: input.words },
    })
    return done()
  })

/** Whoever verifies takes a likeness as explained, with a reason. */
export const acceptNear = (
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: NearWord,
): Promise<Result> =>
  deps.db.transaction().execute(async (tx) => {
    const activity = await lockVisible(tx, sightOf(actor), input.activityId)
    if (!activity || !mayJudge(actor, activity)) return notFound
    const near = (await nearCopiesOf(tx, sightOf(actor), activity.id)).find(
      ({ id }) => id === input.nearCopyId,
    )
    if (!near) return notFound
    if (!near.remark) return refuse(evidenceRefusals.notExplained, `accept-${near.id}`)
    if (input.words === '') return refuse(evidenceRefusals.giveReason, `accept-${near.id}`)
    if (near.remark.acceptedReason === input.words) return done()
    const at = deps.clock.now().toString()
    const accepted = { reason: input.words, at, by: actor.userId ?? '', byName: actor.name }
    await acceptRemark(tx, activity.id, near.id, accepted)
    await record(tx, actor, deps.clock, {
      action: 'near-copy.accepted',
      subject: `near-copy:${near.id}`,
      agencyId: activity.agencyId,
      detail: { activityId: activity.id, remark: near.remark.remark, reason: input.words },
    })
    return done()
  })
