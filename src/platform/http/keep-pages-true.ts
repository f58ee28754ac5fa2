import type pg from 'pg'
import type { Clock } from '../clock.ts'
import { listen } from '../listen.ts'
import type { LiveParts } from './live-parts.ts'
import type { PageCache } from './page-cache.ts'

/**
 * Drops finished pages when their facts change, wherever that happens, and all of them at midnight, when what is due
 * changes. While the database cannot be heard the pages are still served, marked as possibly stale. `viewsChanged` hears
 * the totals that any process has added to: {'story:42': 198}.
 */
export async function keepPagesTrue(
  pool: pg.Pool,
  {
    cache,
    clock,
    liveParts,
    viewsChanged,
  }: {
    readonly cache: PageCache
    readonly clock: Clock
    readonly liveParts: LiveParts
    readonly viewsChanged: (totals: Readonly<Record<string, number>>) => void
  },
) {
  const drop = (tags: readonly string[]) => {
    cache.drop(tags)
    void liveParts.dropped(tags)
  }
  const ear = await listen(
    pool,
    {
      loa_pages: (tags) => drop(JSON.parse(tags) as string[]),
      loa_views: (totals) => viewsChanged(JSON.parse(totals) as Record<string, number>),
    },
    () => {
      cache.dropAll()
      cache.hear(true)
    },
    () => cache.hear(false),
  )
  let day = clock.today().toString()
  const timer = setInterval(() => {
    const today = clock.today().toString()
    if (today !== day) cache.dropAll()
    day = today
  }, 30_000)
  timer.unref()
  return {
    async close() {
      clearInterval(timer)
      await ear.close()
    },
  }
}
