import { type Routes, routes } from '../../../platform/http/routes.ts'
import { criterionRoutes } from '../../self/criterion-routes.tsx'
import { groupRoutes } from '../../self/group-routes.tsx'
import { sheetRoutes } from '../../self/sheet-routes.tsx'
import type { ScorePorts } from '../score-deps.ts'
import { homeRoutes } from './home-routes.tsx'
import { newRoundRoutes } from './new-round-routes.tsx'
import { roundRoutes } from './round-routes.tsx'

/** Rounds and score sheets in the workspace, below /lam-viec. */
export function roundSite(ports: ScorePorts): Routes {
  const app = routes()
  app.route('/', homeRoutes())
  app.route('/', newRoundRoutes())
  app.route('/', roundRoutes(ports))
  app.route('/', sheetRoutes(ports))
  app.route('/', criterionRoutes())
  app.route('/', groupRoutes())
  return app
}
