import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { may } from '../permissions.ts'
import { matrixQuery } from './matrix-query.ts'
import { renderMatrix } from './render-matrix.tsx'
import { viewAsked } from './view.ts'

/** /lam-viec/bao-phu: the matrix. */
export function matrixRoutes(): Routes {
  const app = routes()

  app.get('/bao-phu', can(may['coverage.see']), async (c) => {
    const query = readQuery(c, matrixQuery)
    const view = await viewAsked(c, query)
    return view ? renderMatrix(c, query, view) : c.notFound()
  })

  return app
}
