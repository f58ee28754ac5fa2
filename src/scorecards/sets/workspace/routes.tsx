import { type Routes, routes } from '../../../platform/http/routes.ts'
import type { OutsideMeasures } from '../../measures/outside.ts'
import { copyRoutes } from './copy-routes.tsx'
import { criterionRoutes } from './criterion-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { inForceRoutes } from './in-force-routes.tsx'
import { setPageRoutes } from './set-routes.tsx'
import { tryRoutes } from './try-routes.tsx'

/** Criteria sets in the workspace, below /lam-viec. */
export function setRoutes({ outside }: { readonly outside: OutsideMeasures }): Routes {
  const app = routes()
  app.route('/', setPageRoutes())
  app.route('/', criterionRoutes())
  app.route('/', inForceRoutes())
  app.route('/', copyRoutes())
  app.route('/', fileRoutes())
  app.route('/', tryRoutes({ outside }))
  return app
}
