import type { Deps } from '../http/context.ts'
import type { PageCache } from '../http/page-cache.ts'
import { formatNumber, type Lang } from '../i18n.ts'
import { onlinePart, onlineWords, viewsPart } from '../ui/live-part.tsx'
import type { Visits } from '../visits.ts'
import { tellViews } from './store.ts'

type Cache = Pick<PageCache, 'setPart'>

const langs: readonly Lang[] = ['vi', 'en']

/** Adds what readers did to the database every second and once more at the end; the pages that show it follow. */
export function keepCounting(visits: Visits, cache: Cache, deps: Pick<Deps, 'db' | 'log'>) {
  let shown = -1
  const flush = async () => {
    const read = await visits.flush(deps.db)
    await tellViews(deps.db, read)
    const people = visits.online()
    if (people !== shown) for (const lang of langs) cache.setPart(onlinePart(lang), onlineWords(people, lang))
    shown = people
  }
  const safely = () => flush().catch((error) => deps.log.warn({ error: String(error) }, 'views'))
  const timer = setInterval(safely, 1000)
  return async () => {
    clearInterval(timer)
    await safely()
  }
}

/** Shows new totals on the finished pages: {'story:42': 198}. */
export function showViews(cache: Cache, totals: Readonly<Record<string, number>>) {
  for (const [subject, views] of Object.entries(totals))
    for (const lang of langs) cache.setPart(viewsPart(subject, lang), formatNumber(views, lang))
}
