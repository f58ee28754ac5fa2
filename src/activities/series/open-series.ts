import type { Queryable } from '../../platform/database/open.ts'
import { askedDays, occurrencesOf, openDays, type Series } from './series.ts'
import { happenedIn, seriesOfAgency } from './store-series.ts'

export type OpenSeries = { readonly series: Series; readonly open: readonly string[] }

/** The agency's series that are asked about today (ISO), each with the days on which it should have come and nobody said. */
export async function openSeriesOf(
  db: Queryable,
  agencyId: number,
  today: string,
): Promise<readonly OpenSeries[]> {
  const since = Temporal.PlainDate.from(today).subtract({ days: askedDays }).toString()
  const all = []
  for (const series of await seriesOfAgency(db, agencyId, since))
    all.push({ series, open: openDays(occurrencesOf(series, await happenedIn(db, series.id), today)) })
  return all
}
