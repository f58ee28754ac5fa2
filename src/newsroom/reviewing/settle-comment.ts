import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { commentById, settle } from './store.ts'

/** Notes that a comment has been dealt with. The edition is locked before what hangs on it, as everywhere. */
export async function settleComment(
  deps: LifeDeps,
  actor: Actor,
  { commentId }: { readonly commentId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const known = await commentById(tx, commentId)
    if (!known || !(await takeEdition(tx, deps, actor, known.editionId))) return notFound
    const comment = await commentById(tx, commentId)
    if (!comment) return notFound
    if (comment.settledAt !== null) return done()
    await settle(tx, commentId, actor.userId, deps.clock.now().toString())
    return done()
  })
}
