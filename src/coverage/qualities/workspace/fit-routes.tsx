import { can } from '../../../platform/http/can.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may } from '../../permissions.ts'
import { planInView } from '../../plan-in-view.ts'
import { FitPage } from './fit-page.tsx'
import { fitSheet } from './fit-sheet.ts'
import { fitTexts } from './fit-texts.ts'
import { gatherFit } from './gather-fit.ts'
import { qualitiesPath, qualityQuery } from './quality-query.ts'

/** How a plan's activities are spread over areas, audiences and languages. */
export function fitRoutes(): Routes {
  const app = routes()

  app.get('/nam-yeu-cau/phu-hop', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang } = c.var
    const fitness = await gatherFit(deps.db, view, query, deps.clock.today(), lang)
    const title = textsIn(lang, fitTexts).title
    return c.render(<FitPage {...{ ...fitness, lang, query }} />, { title, current: qualitiesPath })
  })

  app.get('/nam-yeu-cau/phu-hop.xlsx', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, qualityQuery)
    const view = await planInView(c, query['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang } = c.var
    const fitness = await gatherFit(deps.db, view, query, deps.clock.today(), lang)
    c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    c.header('content-disposition', `attachment; filename="phu-hop-${deps.clock.today()}.xlsx"`)
    return c.body(await fitSheet(fitness, lang))
  })

  return app
}
