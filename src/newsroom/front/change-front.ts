import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { boardArranging } from './permissions.ts'
import { type Front, frontAsLeft, noteChange } from './store-front.ts'
import { refusals } from './texts.ts'

export type FrontDeps = Pick<Deps, 'db' | 'clock'>

/** What a step made of the page: something to tell the history, nothing at all, or why it cannot be. */
export type Step = { readonly action: string; readonly detail: Record<string, unknown> } | 'already' | Refusal

/**
 * One step of arranging the front page. It names the revision that its editor saw: when somebody else changed the page
 * since, nothing is overwritten and the editor is told who. A step whose wish is already true changes nothing.
 */
export async function changeFront(
  deps: FrontDeps,
  actor: Actor,
  revision: number,
  step: (tx: Tx, front: Front) => Promise<Step>,
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const board = await boardArranging(tx, actor, deps.clock.today().toString())
    if (board === undefined) return notFound
    const front = await frontAsLeft(tx, { lock: true })
    if (front.revision !== revision)
      return refuse(refusals.changedMeanwhile(front.changedByName ?? '', front.changedAt ?? ''), 'revision')
    const taken = await step(tx, front)
    if (taken === 'already') return done()
    if ('ok' in taken) return taken
    await noteChange(tx, { changedAt: deps.clock.now().toString(), changedByName: actor.name })
    await dropPages(tx, ['home'])
    await record(tx, actor, deps.clock, { ...taken, subject: frontSubject, agencyId: board })
    return done()
  })
}

export const frontSubject = 'front:portal'
