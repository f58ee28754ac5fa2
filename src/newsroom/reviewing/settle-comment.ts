import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from '../life/at-hand.ts'
import { lockComment, settle } from './store.ts'

/** Notes that a comment has been dealt with. */
export async function settleComment(
  deps: LifeDeps,
  actor: Actor,
  { commentId }: { readonly commentId: number },
): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const comment = await lockComment(tx, commentId)
    if (!comment || !(await takeEdition(tx, deps, actor, comment.editionId))) return notFound
    if (comment.settledAt !== null) return done()
    await settle(tx, commentId, actor.userId, deps.clock.now().toString())
    return done()
  })
}
