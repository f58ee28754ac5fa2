import { type Routes, routes } from '../platform/http/routes.ts'
import { headRoutes } from './head/routes.tsx'
import { leaderRoutes } from './leader/routes.tsx'
import { occasionRoutes } from './occasions/workspace/routes.tsx'
import { qualityRoutes } from './qualities/workspace/routes.tsx'

/** The five qualities, the leader's and the head's pages in the workspace, below /lam-viec. */
export function qualitySite(): Routes {
  const app = routes()
  app.route('/', leaderRoutes())
  app.route('/', headRoutes())
  app.route('/', qualityRoutes())
  app.route('/', occasionRoutes())
  return app
}
