import type { Actor } from '../../platform/actor.ts'
import { record } from '../../platform/history.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { done, type Issue, notFound, type Result, refuseAll } from '../../platform/result.ts'
import { boardHeadedBy } from '../front/permissions.ts'
import { everyPage } from './every-page.ts'
import { insertOutage, sameOutage } from './store-outages.ts'
import { texts } from './texts.ts'

/** Instants are ISO strings; without `shownFrom` readers are told at once. */
export type OutageInput = {
  readonly startsAt: string
  readonly endsAt: string
  readonly shownFrom?: string
  readonly textVi: string
  readonly textEn: string
}

/** Tells readers of a planned interruption, on every public page. The same notice sent twice stands once. */
export async function announceOutage(
  deps: Pick<Deps, 'db' | 'clock'>,
  actor: Actor,
  input: OutageInput,
): Promise<Result<{ outageId: number }>> {
  return deps.db.transaction().execute(async (tx) => {
    const board = await boardHeadedBy(tx, actor, deps.clock.today().toString())
    if (board === undefined) return notFound
    const now = deps.clock.now()
    const issues = judge(input, now)
    if (issues.length > 0) return refuseAll(issues)
    const outage = { ...input, shownFrom: input.shownFrom ?? earlier(now.toString(), input.startsAt) }
    const same = await sameOutage(tx, outage)
    if (same) return done({ outageId: same.id })
    const { id } = await insertOutage(tx, { ...outage, madeByName: actor.name, madeAt: now.toString() })
    await dropPages(tx, [everyPage])
    await record(tx, actor, deps.clock, {
      action: 'outage.announced',
      subject: `outage:${id}`,
      agencyId: board,
      detail: { from: outage.startsAt, to: outage.endsAt, shownFrom: outage.shownFrom, text: outage.textVi },
    })
    return done({ outageId: id })
  })
}

/** What stands against it, each beside its field. */
export function judge({ startsAt, endsAt, shownFrom }: OutageInput, now: Temporal.Instant): readonly Issue[] {
  if (compare(endsAt, startsAt) <= 0) return [{ field: 'endsAt', text: texts.endsBeforeStart }]
  if (compare(endsAt, now.toString()) <= 0) return [{ field: 'endsAt', text: texts.isOver }]
  if (shownFrom && compare(shownFrom, startsAt) > 0) return [{ field: 'shownFrom', text: texts.shownTooLate }]
  return []
}

const compare = (a: string, b: string) => Temporal.Instant.compare(a, b)
const earlier = (a: string, b: string) => (compare(a, b) <= 0 ? a : b)
