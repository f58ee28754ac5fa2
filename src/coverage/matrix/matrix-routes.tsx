import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may, mayConfigure } from '../permissions.ts'
import { CellPage } from './cell-page.tsx'
import { gatherCell } from './gather-cell.ts'
import { gatherFigures } from './gather-figures.ts'
import { headsOf } from './heads.ts'
import { leadOf } from './matrix-page.tsx'
import { addressOf, axesOf, colAxes, matrixPath, matrixQuery } from './matrix-query.ts'
import { renderMatrix } from './render-matrix.tsx'
import { matrixTexts } from './texts.ts'
import { viewAsked } from './view.ts'
import { workbookOf } from './workbook.ts'

/** /lam-viec/bao-phu: the matrix, a cell of it, and its workbook. */
export function matrixRoutes(): Routes {
  const app = routes()

  app.get('/bao-phu', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, matrixQuery)
    const view = await viewAsked(c, query)
    return view ? renderMatrix(c, query, view) : c.notFound()
  })

  app.get('/bao-phu/o', can(may['coverage.see']), async (c) => {
    const { deps, actor, lang } = c.var
    const query = readQuery(c, matrixQuery)
    const view = await viewAsked(c, query)
    const cell = view && (await gatherCell({ db: deps.db, actor, view, query, lang }))
    if (!view || !cell) return c.notFound()
    const t = textsIn(lang, matrixTexts)
    return c.render(
      <CellPage {...{ lang, query, view, cell }} mayAssign={mayConfigure(actor, view.plan.head.agencyId)} />,
      {
        title: cell.names.join(', ') || t.title,
        current: matrixPath,
        breadcrumb: [
          { label: t.title, href: addressOf(matrixPath, query) },
          { label: cell.names.join(', ') || t.sum },
        ],
      },
    )
  })

  app.get('/bao-phu.xlsx', can(may['coverage.see']), async (c) => {
    const { deps, lang } = c.var
    const query = readQuery(c, matrixQuery)
    const view = await viewAsked(c, query)
    if (!view) return c.notFound()
    const words = axesOf(query)
    const axes = { row: colAxes[words.row], col: colAxes[words.col] }
    const book = await workbookOf({
      title: textsIn(lang, matrixTexts).title,
      lead: leadOf(view, lang),
      corner: textsIn(lang, matrixTexts)[axes.row],
      rows: headsOf(axes.row, view, lang),
      cols: headsOf(axes.col, view, lang),
      figures: await gatherFigures(deps.db, view, axes.row, axes.col),
      lang,
    })
    const name = `bao-phu-${view.window.from}-${view.window.to}.xlsx`
    return c.body(new Uint8Array(book), 200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
    })
  })

  return app
}
