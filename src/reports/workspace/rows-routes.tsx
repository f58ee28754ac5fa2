import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Contents, contentsOf } from '../contents.ts'
import { rowsOf } from '../figures/rows-of.ts'
import type { ReportFigure } from '../frozen.ts'
import { scopeOf } from '../live-contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { isFrozen } from '../report.ts'
import { one, reportAt } from './report-at.ts'
import { rowTexts } from './row-texts.ts'
import { RowsPage, rowsTitle } from './rows-page.tsx'

const perPage = 50
const pageQuery = z.object({ trang: z.coerce.number().int().min(1).max(10_000).default(1) })

/** /lam-viec/bao-cao/:reportId/so-lieu/:key: the rows that count to a figure. */
export function rowsRoutes(): Routes {
  const app = routes()

  app.get(`${one}/so-lieu/:key`, can(may['report.see']), async (c) => {
    const { deps, lang } = c.var
    const report = await reportAt(c)
    if (!report) return c.notFound()
    const contents = await contentsOf(deps.db, deps, report)
    const figure = contents.figures.get(c.req.param('key'))
    if (!figure) return c.notFound()
    const page = readQuery(c, pageQuery).trang
    const slice = { limit: perPage, offset: (page - 1) * perPage }
    const found = await rowsOf(deps.db, deps, scopeOf(report, deps), rowsKeyOf(figure, contents), slice)
    if (!found) return c.notFound()
    const { total, rows } = found
    const pages = Math.max(1, Math.ceil(total / perPage))
    const props = { lang, reportId: report.id, figure, isFrozen: isFrozen(report.state) }
    return c.render(<RowsPage {...props} {...{ total, rows, page, pages }} />, {
      title: rowsTitle(figure, total, lang),
      current: reportsPath,
      breadcrumb: [
        { label: textsIn(lang, rowTexts).back, href: reportPath(report.id) },
        { label: figure.label[lang] },
      ],
    })
  })

  return app
}

/** A score has no rows that add up to it; it opens what it weighs: of the province the whole plan's, of others their own. */
function rowsKeyOf({ key, unit }: ReportFigure, { report, directory }: Contents): string {
  if (unit !== 'score') return key
  const isProvince = directory.byId(report.agencyId)?.parentId === null
  return isProvince ? 'plan_activities' : 'plan_activities@0'
}
