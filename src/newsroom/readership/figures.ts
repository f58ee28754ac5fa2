import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import { before, type Period, type Step, stepsOf } from './period.ts'
import {
  mostRead,
  type Read,
  type ReadStory,
  type Scope,
  type Share,
  viewsBy,
  viewsByDay,
  viewsByMonth,
  viewsBySection,
} from './store.ts'

/** What the board sees of a period. */
export type Readership = {
  readonly period: Period
  readonly total: number
  /** In as many days just before. */
  readonly totalBefore: number
  readonly days: ReadonlyMap<string, number>
  readonly steps: readonly Step[]
  /** The last twelve months up to the period's end, with the one before them to compare with. */
  readonly months: readonly Month[]
  readonly sections: readonly Read[]
  readonly stories: readonly ReadStory[]
  readonly referrers: readonly Share[]
  readonly devices: readonly Share[]
}

export type Month = { readonly month: string; readonly views: number; readonly before: number }

/** `limit` is how many stories are named; all of them without it. */
export async function loadReadership(
  db: Queryable,
  { period, scope, lang, limit }: { period: Period; scope: Scope; lang: Lang; limit?: number },
): Promise<Readership> {
  const days = await viewsByDay(db, period, scope)
  const year = { from: period.to.with({ day: 1 }).subtract({ months: 12 }), to: period.to }
  return {
    period,
    days,
    total: sum(days.values()),
    totalBefore: sum((await viewsByDay(db, before(period), scope)).values()),
    steps: stepsOf(period, days),
    months: monthsOf(year, await viewsByMonth(db, year, scope)),
    sections: await viewsBySection(db, period, scope),
    stories: await mostRead(db, period, scope, lang, limit),
    referrers: await viewsBy(db, 'referrer', period, scope),
    devices: await viewsBy(db, 'device', period, scope),
  }
}

/** The months of a year and a bit from the first that was read, newest first, each beside the one before. */
export function monthsOf({ from, to }: Period, views: ReadonlyMap<string, number>): readonly Month[] {
  const months: Month[] = []
  for (let month = from.toPlainYearMonth(); ; month = month.add({ months: 1 })) {
    const key = month.toString()
    if (key > to.toString().slice(0, 7)) break
    const earlier = views.get(month.subtract({ months: 1 }).toString()) ?? 0
    months.push({ month: key, views: views.get(key) ?? 0, before: earlier })
  }
  const first = months.findIndex(({ views: read, before: earlier }) => read + earlier > 0)
  return first === -1 ? [] : months.slice(Math.max(1, first)).reverse()
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)
