import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { oneLine } from '../../platform/vietnamese.ts'
import { storySubject } from '../story.ts'
import { storyWithLink } from './link-deps.ts'
import { leaveLinkRow } from './store-report.ts'
import { texts } from './texts.ts'

export type LeftLink = { readonly storyId: number; readonly url: string; readonly reason: string }

/** Leaves a link as it is, with the reason, until it works again: it is neither counted nor told of any more. */
export function leaveLink(deps: Pick<Deps, 'db' | 'clock'>, actor: Actor, input: LeftLink): Promise<Result> {
  const reason = oneLine(input.reason)
  return deps.db.transaction().execute(async (tx) => {
    const facts = await storyWithLink({ db: tx, clock: deps.clock }, actor, input)
    if (!facts || actor.userId === null) return notFound
    if (reason === '') return refuse(texts.giveReason, 'reason')
    const left = { storyId: input.storyId, url: input.url, reason }
    await leaveLinkRow(tx, left, actor.userId, deps.clock.now().toString())
    await record(tx, actor, deps.clock, {
      action: 'story.link-left',
      subject: storySubject(input.storyId),
      agencyId: facts.agencyId,
      detail: { url: input.url, reason },
    })
    return done()
  })
}
