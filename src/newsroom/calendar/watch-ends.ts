import type { PageCache } from '../../platform/http/page-cache.ts'
import { watchChanges } from '../notices/watch-changes.ts'
import type { CalendarEvent } from './event.ts'

/** The tag of pages that say what comes next. */
export const eventsAhead = 'events:ahead'

/** Is told what a page says comes next, and when that was. */
export type WatchEnds = (events: readonly Pick<CalendarEvent, 'endsAt'>[], now: Temporal.Instant) => void

/** Drops the pages that say what comes next as soon as the first of it is over. */
export function watchEnds(
  cache: Pick<PageCache, 'drop'>,
  later?: Parameters<typeof watchChanges>[1],
): WatchEnds {
  const watch = watchChanges(() => cache.drop([eventsAhead]), later)
  return (events, now) => {
    const ends = events.map(({ endsAt }) => Temporal.Instant.from(endsAt)).sort(Temporal.Instant.compare)
    watch(ends[0], now)
  }
}
