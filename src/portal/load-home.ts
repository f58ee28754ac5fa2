import type { Context } from 'hono'
import { weeklyCounts } from '../coverage/index.ts'
import { loadFront } from '../newsroom/index.ts'
import { planOfYear, reformAreas, waveOf } from '../planning/index.ts'
import type { AppEnv } from '../platform/http/context.ts'
import type { HomePageProps } from './home-page.tsx'
import type { OpenInvitations } from './invitations.ts'

type Asked = {
  readonly openInvitations: OpenInvitations
  /** Other counts of lines than those that readers see. */
  readonly counts?: Readonly<Record<string, number | undefined>>
}

/** Everything the front page tells, from every capability that has something to tell. */
export async function loadHome(
  { var: { lang, href, deps } }: Context<AppEnv>,
  { openInvitations, counts }: Asked,
): Promise<HomePageProps> {
  const { db, clock } = deps
  const [today, now] = [clock.today(), clock.now()]
  const plan = await planOfYear(db, today)
  const done = plan ? await weeklyCounts(db, { year: plan.year, planId: plan.planId }) : []
  return {
    lang,
    href,
    areaName: (key) => (key in reformAreas ? reformAreas[key as keyof typeof reformAreas][lang] : ''),
    front: await loadFront(db, { lang, now, counts }),
    invitations: await openInvitations(db, now),
    plan,
    done,
    wave: plan && waveOf(plan.year, done, plan.dueByWeek, today, lang),
  }
}
