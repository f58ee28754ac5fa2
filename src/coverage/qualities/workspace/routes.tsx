import { can } from '../../../platform/http/can.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { coverageSight, may, mayConfigure } from '../../permissions.ts'
import { planInView } from '../../plan-in-view.ts'
import { loadMeasuring } from '../load-measuring.ts'
import { parameterKeys, rowFor } from '../parameter.ts'
import { qualitiesOf } from '../qualities-of.ts'
import { themeSilences } from '../theme-silences.ts'
import { trendOf } from '../trend-of.ts'
import { fitRoutes } from './fit-routes.tsx'
import { OnePage } from './one-page.tsx'
import { OverviewPage } from './overview-page.tsx'
import { parameterRoutes } from './parameter-routes.tsx'
import { byWords, qualitiesPath, qualityQuery, windowFor } from './quality-query.ts'
import { qualitySheet } from './quality-sheet.ts'
import { rowsOfScores } from './rows-of-scores.ts'
import { texts } from './texts.ts'

/** The five qualities for those who follow a plan, and for an agency its own. */
export function qualityRoutes(): Routes {
  const app = routes()
  app.route('/', parameterRoutes())
  app.route('/', fitRoutes())

  app.get('/nam-yeu-cau', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang, actor } = c.var
    const { head, sight } = view
    const measuring = await loadMeasuring(deps.db, head, deps.clock.today(), view.directory)
    const question = { window: windowFor(head.year, query.ky), agencyIds: sight.agencyIds }
    const whole = await qualitiesOf(deps.db, measuring, { ...question, by: 'plan' })
    const by = byWords[query.theo ?? 'don-vi']
    const page = {
      lang,
      measuring,
      query,
      whole: whole.get(String(head.id))!,
      rows: rowsOfScores(measuring, by, await qualitiesOf(deps.db, measuring, { ...question, by }), query),
      trend: await trendOf(deps.db, measuring, query.xem ?? 'regular', sight.agencyIds),
      seesAll: sight.agencyIds === undefined,
      mayConfigure: mayConfigure(actor, head.agencyId),
    }
    return c.render(<OverviewPage {...page} />, { title: textsIn(lang, texts).title, current: qualitiesPath })
  })

  app.get('/nam-yeu-cau.xlsx', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang } = c.var
    const measuring = await loadMeasuring(deps.db, view.head, deps.clock.today(), view.directory)
    const by = byWords[query.theo ?? 'don-vi']
    const question = { by, window: windowFor(view.head.year, query.ky), agencyIds: view.sight.agencyIds }
    const rows = rowsOfScores(measuring, by, await qualitiesOf(deps.db, measuring, question), query)
    c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    c.header('content-disposition', `attachment; filename="nam-yeu-cau-${measuring.today}.xlsx"`)
    return c.body(await qualitySheet(rows, measuring, lang))
  })

  app.get('/nam-yeu-cau/:slug', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    const agency = view?.directory.bySlug(c.req.param('slug'))
    if (!view || !agency) return c.notFound()
    const { deps, lang, actor } = c.var
    const sight = coverageSight(actor, view.head.agencyId, view.directory)
    if (!sight || (sight.agencyIds && !sight.agencyIds.includes(agency.id))) return c.notFound()
    const measuring = await loadMeasuring(deps.db, view.head, deps.clock.today(), view.directory)
    const window = windowFor(view.head.year, query.ky)
    const all = await qualitiesOf(deps.db, measuring, { by: 'agency', window, agencyIds: [agency.id] })
    const about = { kind: 'agency', classes: [agency.kind] } as const
    const page = {
      lang,
      measuring,
      query,
      agency,
      qualities: all.get(String(agency.id))!,
      parameters: parameterKeys.flatMap((key) => rowFor(measuring.parameters, key, about) ?? []),
      silences: await themeSilences(deps.db, measuring, agency, window),
    }
    const title = textsIn(lang, texts).title
    return c.render(<OnePage {...page} />, {
      title: `${title}: ${agency.shortName}`,
      current: qualitiesPath,
      breadcrumb: [{ label: title, href: qualitiesPath }, { label: agency.shortName }],
    })
  })

  return app
}
