import type { Context } from 'hono'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { Contents } from '../contents.ts'
import type { ReportFigure } from '../frozen.ts'
import { quotesFrom } from '../quotes.ts'
import { isDone } from '../report.ts'
import { standingOf } from '../standing.ts'
import { reportsWhere } from '../store.ts'
import { type FrozenRow, frozenOf } from '../store-frozen.ts'
import type { ListedReport } from './gather-list.ts'

export type Quote = {
  readonly reportId: number
  readonly key: string
  readonly agency: string
  readonly text: string
}

export type Sum = {
  readonly figure: ReportFigure
  /** Of the sent reports below together with what the agency itself did. */
  readonly sum: number
}

export type Below = {
  readonly reports: readonly ListedReport[]
  readonly sums: readonly Sum[]
  readonly quotes: readonly Quote[]
}

/** The reports that flow into this one: who has sent theirs, what they add up to, what they say. */
export async function gatherBelow(c: Context<AppEnv>, contents: Contents): Promise<Below> {
  const { db, clock } = c.var.deps
  const { agencyId, windowKey, year } = contents.report
  const all = await reportsWhere(db, { toAgencyIds: [agencyId], windowKey, year })
  const sent = all.filter(({ state }) => isDone(state, 'send'))
  const frozen = await frozenOf(
    db,
    sent.map(({ id }) => id),
  )
  const nameOf = new Map(
    all.map(({ id, agencyId: of }) => [id, contents.directory.byId(of)?.shortName ?? '']),
  )
  return {
    reports: all.map((report) => ({
      report,
      agency: contents.directory.byId(report.agencyId),
      period: undefined,
      standing: standingOf(report, clock.today(), vietnamCalendar()),
      mayOpen: isDone(report.state, 'send'),
    })),
    sums: frozen.length === 0 ? [] : sumsOf(contents, frozen),
    quotes: frozen.flatMap(({ reportId, body }) =>
      [...quotesFrom(body)].map(([key, text]) => ({
        ...{ reportId, key, text },
        agency: nameOf.get(reportId) ?? '',
      })),
    ),
  }
}

/** Only what adds up by its definition; what is counted anew for the whole is no sum. The agency's own part is 'key@0'. */
function sumsOf({ shown, figures }: Contents, frozen: readonly FrozenRow[]): readonly Sum[] {
  return shown.flatMap((key) => {
    const figure = figures.get(key)
    if (figure?.adds !== 'sum' || key.includes('@')) return []
    const own = figures.get(`${key}@0`)?.counted ?? 0
    const parts = frozen.map(({ body }) => body.values[key] ?? 0)
    return [{ figure, sum: parts.reduce((sum, part) => sum + part, own) }]
  })
}
