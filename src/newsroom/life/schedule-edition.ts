import type { Actor } from '../../platform/actor.ts'
import { formatMoment } from '../../platform/dates.ts'
import { done, notFound, type Refusal, type Result, refuse } from '../../platform/result.ts'
import { type LifeDeps, takeEdition } from './at-hand.ts'
import { blockerRefusal } from './blocker-refusal.ts'
import { firstOf, lettingOutRefusal, moveRefusal } from './judge.ts'
import { seenRefusal } from './seen-refusal.ts'
import { stepEdition } from './store-write.ts'
import { tell } from './tell.ts'
import { refusals } from './texts.ts'

export type ScheduleEdition = {
  readonly editionId: number
  /** ISO instant. */
  readonly at: string
  /** The mark of all that the person read, see goingOutMark. */
  readonly seen?: string
}

/** Sets when an approved text goes out by itself, or sets it anew. */
export async function scheduleEdition(deps: LifeDeps, actor: Actor, input: ScheduleEdition): Promise<Result> {
  return deps.db.transaction().execute(async (tx) => {
    const hand = await takeEdition(tx, deps, actor, input.editionId)
    if (!hand) return notFound
    const { edition } = hand
    const at = Temporal.Instant.from(input.at)
    const isSame = edition.scheduledFor !== null && at.equals(Temporal.Instant.from(edition.scheduledFor))
    if (edition.state === 'scheduled' && edition.scheduledBy === actor.userId && isSame) return done()
    const refusal =
      firstOf(
        lettingOutRefusal(actor, hand),
        moveRefusal(edition, 'schedule'),
        timeRefusal(at, deps.clock.now()),
      ) ??
      (await seenRefusal(tx, hand, input.seen)) ??
      (await blockerRefusal(tx, deps, hand))
    if (refusal) return refusal
    await stepEdition(tx, edition.id, {
      state: 'scheduled',
      scheduledFor: at.toString(),
      scheduledBy: actor.userId,
      failedAt: null,
    })
    await tell(tx, deps, actor, hand, {
      action: 'story.scheduled',
      detail: { at: at.toString(), moment: formatMoment(at) },
      isAnnounced: true,
    })
    return done()
  })
}

const longestHours = 366 * 24

export function timeRefusal(at: Temporal.Instant, now: Temporal.Instant): Refusal | undefined {
  if (Temporal.Instant.compare(at, now) <= 0) return refuse(refusals.timePast, 'at')
  return Temporal.Instant.compare(at, now.add({ hours: longestHours })) > 0
    ? refuse(refusals.timeFar, 'at')
    : undefined
}
