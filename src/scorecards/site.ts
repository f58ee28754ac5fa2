import { type Routes, routes } from '../platform/http/routes.ts'
import { bringRoutes } from './appraisal/bring/routes.tsx'
import { queueRoutes } from './appraisal/queue-routes.tsx'
import { rowRoutes } from './appraisal/routes.tsx'
import { sheetRoutes } from './appraisal/sheet-routes.tsx'
import { togetherRoutes } from './appraisal/together/routes.ts'
import type { OutsideMeasures } from './measures/outside.ts'
import { measureRoutes } from './measures/rows/routes.tsx'
import { documentRoutes } from './result/documents/routes.ts'
import { publishRoutes } from './result/workspace/publish-routes.tsx'
import { resultRoutes } from './result/workspace/routes.tsx'
import { roundSite } from './round/workspace/routes.ts'
import { setRoutes } from './sets/workspace/routes.tsx'

/** Scoring in the workspace, below /lam-viec. `outside` is what is counted above this capability. */
export function scorecardSite({ outside }: { readonly outside: OutsideMeasures }): Routes {
  const app = routes()
  app.route('/', measureRoutes(outside))
  app.route('/', setRoutes({ outside }))
  app.route('/', rowRoutes())
  app.route('/', queueRoutes())
  app.route('/', bringRoutes())
  app.route('/', sheetRoutes())
  app.route('/', togetherRoutes())
  app.route('/', resultRoutes())
  app.route('/', publishRoutes())
  app.route('/', documentRoutes())
  app.route('/', roundSite({ outside }))
  return app
}
