import type { Clock } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/open.ts'
import { announce, dropPages, type Happening } from '../../platform/outbox.ts'

/** One notification of PostgreSQL holds 8,000 bytes; a tag is at most 20. */
const tagsAtOnce = 300

/** Announces what happened to a plan; its page, the home page and those of every agency concerned are made anew. */
export async function announceTo(
  tx: Tx,
  clock: Clock,
  happening: Happening,
  planId: number,
  concerned: readonly { readonly agencyId: number }[],
) {
  await announce(tx, clock, happening, [`plan:${planId}`, 'plans', 'home'])
  const tags = [...new Set(concerned.map(({ agencyId }) => `agency:${agencyId}`))]
  for (let at = 0; at < tags.length; at += tagsAtOnce) await dropPages(tx, tags.slice(at, at + tagsAtOnce))
}
