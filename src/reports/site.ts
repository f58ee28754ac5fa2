import { type Routes, routes } from '../platform/http/routes.ts'
import { nextPlanRoutes } from './next-plan/routes.tsx'
import { belowRoutes } from './workspace/below-routes.tsx'
import { fileRoutes } from './workspace/file-routes.tsx'
import { listRoutes } from './workspace/list-routes.tsx'
import { passageRoutes } from './workspace/passage-routes.tsx'
import { reportRoutes } from './workspace/report-routes.tsx'
import { rowsRoutes } from './workspace/rows-routes.tsx'

/** Official reports in the workspace, below /lam-viec/bao-cao. */
export function reportSite(): Routes {
  const app = routes()
  app.route('/', listRoutes())
  app.route('/', reportRoutes())
  app.route('/', passageRoutes())
  app.route('/', rowsRoutes())
  app.route('/', belowRoutes())
  app.route('/', fileRoutes())
  app.route('/', nextPlanRoutes())
  return app
}
