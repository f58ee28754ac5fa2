import { type Routes, routes } from '../platform/http/routes.ts'
import type { OutsideMeasures } from './measures/outside.ts'
import { setRoutes } from './sets/workspace/routes.tsx'

/** Scoring in the workspace, below /lam-viec. `outside` is what is counted above this capability. */
export function scorecardSite({ outside }: { readonly outside: OutsideMeasures }): Routes {
  const app = routes()
  app.route('/', setRoutes({ outside }))
  return app
}
