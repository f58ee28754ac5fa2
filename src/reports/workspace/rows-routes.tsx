import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { contentsOf } from '../contents.ts'
import { rowsOf } from '../figures/rows-of.ts'
import { scopeOf } from '../live-contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { isFrozen } from '../report.ts'
import { one, reportAt } from './report-at.ts'
import { rowTexts } from './row-texts.ts'
import { RowsPage } from './rows-page.tsx'

const perPage = 50
const pageQuery = z.object({ trang: z.coerce.number().int().min(1).max(10_000).default(1) })

/** /lam-viec/bao-cao/:reportId/so-lieu/:key: the rows that count to a figure. */
export function rowsRoutes(): Routes {
  const app = routes()

  app.get(`${one}/so-lieu/:key`, can(may['report.see']), async (c) => {
    const { deps, lang } = c.var
    const report = await reportAt(c)
    if (!report) return c.notFound()
    const { figures } = await contentsOf(deps.db, deps, report)
    const figure = figures.get(c.req.param('key'))
    if (!figure || figure.rowsOf === 'none') return c.notFound()
    const page = readQuery(c, pageQuery).trang
    const slice = { limit: perPage, offset: (page - 1) * perPage }
    const found = await rowsOf(deps.db, deps, scopeOf(report, deps), figure.key, slice)
    if (!found) return c.notFound()
    const { total, rows } = found
    const pages = Math.max(1, Math.ceil(total / perPage))
    const props = { lang, reportId: report.id, figure, isFrozen: isFrozen(report.state) }
    return c.render(<RowsPage {...props} {...{ total, rows, page, pages }} />, {
      title: textsIn(lang, rowTexts).title(figure.rowsOf, total),
      current: reportsPath,
      breadcrumb: [
        { label: textsIn(lang, rowTexts).back, href: reportPath(report.id) },
        { label: figure.label[lang] },
      ],
    })
  })

  return app
}
