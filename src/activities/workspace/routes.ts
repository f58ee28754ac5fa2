import { type Routes, routes } from '../../platform/http/routes.ts'
import { tellRedirects } from '../../platform/offline/index.ts'
import { frozenRoutes } from '../evidence/frozen/frozen-routes.tsx'
import { foundRoutes } from '../evidence/shown/found-routes.tsx'
import type { PlanningPorts } from '../ports.ts'
import { sampleRoutes } from '../sampling/workspace/routes.tsx'
import { bookRoutes } from '../spreadsheet/workspace/book-routes.ts'
import { importRoutes } from '../spreadsheet/workspace/routes.tsx'
import { activityRoutes } from './activity-routes.tsx'
import { amendRoutes } from './amend-routes.tsx'
import { bulkRoutes } from './bulk/bulk-routes.tsx'
import { evidenceRoutes } from './evidence-routes.ts'
import { judgeRoutes } from './judge-routes.tsx'
import { lifeRoutes } from './life-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import { logRoutes } from './log-routes.tsx'
import { offlinePages } from './offline/offline-routes.tsx'
import { sendLaterRoutes } from './offline/send-later-routes.ts'
import { queueRoutes } from './queue-routes.tsx'
import { seriesRoutes } from './series/series-routes.tsx'

/** Everything staff do with activities, below /lam-viec. */
export function workspaceRoutes(planning: PlanningPorts): Routes {
  const app = routes()
  app.use('/ghi', tellRedirects)
  app.route('/', logRoutes(planning))
  app.route('/', bulkRoutes(planning))
  app.route('/', seriesRoutes(planning))
  app.route('/', sendLaterRoutes(planning))
  app.route('/', offlinePages())
  app.route('/', importRoutes(planning))
  app.route('/', bookRoutes(planning))
  app.route('/', listRoutes())
  app.route('/', activityRoutes(planning))
  app.route('/', amendRoutes(planning))
  app.route('/', lifeRoutes(planning))
  app.route('/', judgeRoutes(planning))
  app.route('/', queueRoutes(planning))
  app.route('/', sampleRoutes(planning))
  app.route('/', evidenceRoutes())
  app.route('/', foundRoutes(planning))
  app.route('/', frozenRoutes())
  return app
}
