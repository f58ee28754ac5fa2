import type { Deps } from '../http/context.ts'
import type { PageCache } from '../http/page-cache.ts'
import { formatNumber, type Lang } from '../i18n.ts'
import { onlinePart, onlineWords, viewsPart } from '../ui/live-part.tsx'
import { tellViews } from './store.ts'
import type { Visits } from './visits.ts'

type Cache = Pick<PageCache, 'setPart'>

const langs: readonly Lang[] = ['vi', 'en']
const every = 1000

/**
 * Adds what readers did to the database every second and once more at the end; the pages that show it follow. A crash
 * loses what was read since the last time. Call it before the doors open: it gets the salt that all processes share.
 */
export async function keepCounting(visits: Visits, cache: Cache, deps: Pick<Deps, 'db' | 'log'>) {
  let shown = -1
  const flush = async () => {
    const read = await visits.flush(deps.db)
    await tellViews(deps.db, read)
    const people = visits.online()
    if (people !== shown) for (const lang of langs) cache.setPart(onlinePart(lang), onlineWords(people, lang))
    shown = people
  }
  const safely = () => flush().catch((error) => deps.log.warn({ error: String(error) }, 'views'))
  let running: Promise<void> | undefined = safely()
  await running
  running = undefined
  const timer = setInterval(() => {
    running ??= safely().finally(() => {
      running = undefined
    })
  }, every)
  return async () => {
    clearInterval(timer)
    await running
    await safely()
  }
}

/** Shows new totals on the finished pages: {'story:42': 198}. */
export function showViews(cache: Cache, totals: Readonly<Record<string, number>>) {
  for (const [subject, views] of Object.entries(totals))
    for (const lang of langs) cache.setPart(viewsPart(subject, lang), formatNumber(views, lang))
}
