import { plansFor } from '../../planning/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { dropPages } from '../../platform/outbox.ts'
import { qualitiesTag } from './routes.tsx'

/**
 * The job that keeps the public qualities of this year's plans fresh: not every activity makes the pages anew, and none is
 * older than the job's pace.
 */
export async function renewQualities({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  const { year } = clock.today()
  const plans = (await plansFor(db, [])).filter((plan) => plan.year >= year - 1)
  await dropPages(
    db,
    plans.map(({ id }) => qualitiesTag(id)),
  )
}
