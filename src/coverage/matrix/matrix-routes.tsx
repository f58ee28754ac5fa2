import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { gatherPage } from './gather-page.ts'
import { MatrixPage } from './matrix-page.tsx'
import { matrixPath, matrixQuery } from './matrix-query.ts'
import { matrixTexts } from './texts.ts'
import { viewAsked } from './view.ts'

/** /lam-viec/bao-phu: the matrix, one of its cells, and the workbook. */
export function matrixRoutes(): Routes {
  const app = routes()

  app.get('/bao-phu', can(may['coverage.see']), async (c) => {
    const { deps, actor, lang } = c.var
    const query = readQuery(c, matrixQuery)
    const view = await viewAsked(c, query)
    if (!view) return c.notFound()
    const page = await gatherPage({ deps, actor, view, query, lang })
    return c.render(<MatrixPage {...{ lang, query, view, ...page }} />, {
      title: textsIn(lang, matrixTexts).title,
      current: matrixPath,
    })
  })

  return app
}
