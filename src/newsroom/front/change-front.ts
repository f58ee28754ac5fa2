import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/open.ts'
import { historyOf, record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { boardArranging } from './permissions.ts'
import { type Front, frontAsLeft, noteChange } from './store-front.ts'
import { refusals } from './texts.ts'

export type FrontDeps = Pick<Deps, 'db' | 'clock'>

/** What a step makes of the page: how it is kept and told the history, nothing at all, or why it cannot be. */
export type Step =
  | { readonly action: string; readonly detail: Record<string, unknown>; keep(): Promise<void> }
  | 'already'
  | Refusal

/**
 * One step of arranging the front page. It names the revision that its editor saw: when somebody else changed the page
 * since, nothing is overwritten and the editor is told who. A step whose wish is already true, or that is sent twice,
 * changes nothing.
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
    const taken = await step(tx, front)
    if (taken === 'already' || (await isSentTwice(tx, actor, front.revision - revision, taken))) return done()
    if (front.revision !== revision)
      return refuse(refusals.changedMeanwhile(front.changedByName ?? '', front.changedAt ?? ''), 'revision')
    if ('ok' in taken) return taken
    await taken.keep()
    await noteChange(tx, { changedAt: deps.clock.now().toString(), changedByName: actor.name })
    await dropPages(tx, ['home'])
    const { action, detail } = taken
    await record(tx, actor, deps.clock, { action, detail, subject: frontSubject, agencyId: board })
    return done()
  })
}

/** The very step that its editor took last: a form sent again, of which a move cannot be known by what it left. */
async function isSentTwice(tx: Tx, actor: Actor, since: number, step: Exclude<Step, 'already'>) {
  if (since !== 1 || 'ok' in step) return false
  const [last] = await historyOf(tx, frontSubject, 1)
  return (
    last?.actorId === actor.userId &&
    last.action === step.action &&
    isDeepStrictEqual(last.detail, step.detail)
  )
}

export const frontSubject = 'front:portal'
