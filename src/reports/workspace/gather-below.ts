import type { Context } from 'hono'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type CompiledSum, compileFrom, type Quote } from '../compile/compile-from.ts'
import type { Contents } from '../contents.ts'
import type { ReportFigure } from '../frozen.ts'
import { quotesFrom } from '../quotes.ts'
import { isDone } from '../report.ts'
import { standingOf } from '../standing.ts'
import { reportsWhere } from '../store.ts'
import { frozenOf } from '../store-frozen.ts'
import { isToldInTables } from '../told-in-tables.ts'
import { type ListedReport, lateFirst } from './gather-list.ts'

export type Sum = CompiledSum & { readonly figure: ReportFigure }

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
  const nameOf = (id: number) => contents.directory.byId(id)?.shortName ?? ''
  const bodies = new Map(frozen.map((row) => [row.reportId, row.body]))
  const compiled = compileFrom(
    sent.flatMap(({ id, agencyId: of }) => {
      const body = bodies.get(id)
      if (!body) return []
      const child = { reportId: id, agencyId: of, agency: nameOf(of) }
      return [{ ...child, values: body.values, texts: quotesFrom(body) }]
    }),
    contents.shown.flatMap((key) => {
      const figure = contents.figures.get(key)
      return figure && !isToldInTables(key)
        ? [{ key, value: figure.counted, adds: figure.adds, rest: figure.rest ?? 0 }]
        : []
    }),
    all.map(({ agencyId: id }) => ({ id, name: nameOf(id) })),
  )
  return {
    reports: all
      .map((report) => ({
        report,
        agency: contents.directory.byId(report.agencyId),
        period: undefined,
        standing: standingOf(report, clock.today(), vietnamCalendar()),
        mayOpen: isDone(report.state, 'send'),
      }))
      .sort(lateFirst),
    sums: compiled.sums.map((sum) => ({ ...sum, figure: contents.figures.get(sum.key)! })),
    quotes: compiled.quotes,
  }
}
