import type pg from 'pg'
import type { Clock } from '../clock.ts'
import { listen } from '../listen.ts'
import type { PageCache } from './page-cache.ts'

/**
 * Drops finished pages when their facts change, wherever that happens, and all of them at midnight, when what is due
 * changes. While the database cannot be heard the pages are still served, marked as possibly stale.
 */
export async function keepPagesTrue(pool: pg.Pool, cache: PageCache, clock: Clock) {
  const ear = await listen(
    pool,
    { loa_pages: (tags) => cache.drop(JSON.parse(tags) as string[]) },
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
