import { type Routes, routes } from '../platform/http/routes.ts'
import { listRoutes } from './workspace/list-routes.tsx'

/** Official reports in the workspace, below /lam-viec/bao-cao. */
export function reportSite(): Routes {
  const app = routes()
  app.route('/', listRoutes())
  return app
}
