import { type Routes, routes } from '../platform/http/routes.ts'
import { nextPlanRoutes } from './next-plan/routes.tsx'
import { listRoutes } from './workspace/list-routes.tsx'

/** Official reports in the workspace, below /lam-viec/bao-cao. */
export function reportSite(): Routes {
  const app = routes()
  app.route('/', listRoutes())
  app.route('/', nextPlanRoutes())
  return app
}
