import { headOf } from '../../planning/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { mayConfigure } from '../permissions.ts'
import { choose, occasionOf } from './store.ts'

export type Naming = {
  readonly occasionId: number
  /** The activities that were on the page, and those of them that are about the occasion. */
  readonly offered: readonly number[]
  readonly chosen: readonly number[]
}

/** Says which activities are about an occasion. The same choice again changes nothing. */
export function nameOccasion(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  { occasionId, offered, chosen }: Naming,
): Promise<Result> {
  return db.transaction().execute(async (tx) => {
    const occasion = await occasionOf(tx, occasionId)
    const plan = occasion && (await headOf(tx, occasion.planId))
    if (!occasion || !plan || !mayConfigure(actor, plan.agencyId)) return notFound
    const among = chosen.filter((id) => offered.includes(id))
    const at = clock.now().toString()
    if (!(await choose(tx, { occasionId, offered, chosen: among, at, byName: actor.name }))) return done()
    await record(tx, actor, clock, {
      action: 'occasion.activities-chosen',
      subject: `occasion:${occasionId}`,
      agencyId: plan.agencyId,
      detail: { title: occasion.title, activities: among },
    })
    await dropPages(tx, [`plan-qualities:${plan.id}`])
    return done()
  })
}
