import { type Routes, routes } from '../platform/http/routes.ts'
import { areasRoutes } from './areas/areas-routes.tsx'
import { gapRoutes } from './gaps/gap-routes.tsx'
import { matrixRoutes } from './matrix/matrix-routes.tsx'
import { settingsRoutes } from './required/settings-routes.tsx'

/** Coverage in the workspace, below /lam-viec. */
export function matrixSite(): Routes {
  const app = routes()
  app.route('/', matrixRoutes())
  app.route('/', gapRoutes())
  app.route('/', settingsRoutes())
  app.route('/', areasRoutes())
  return app
}
