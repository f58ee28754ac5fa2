import { type Routes, routes } from '../../platform/http/routes.ts'
import { amendRoutes } from './amend-routes.tsx'
import { issueRoutes } from './issue-routes.tsx'
import { passageRoutes } from './passage-routes.tsx'
import { plansRoutes } from './plans-routes.tsx'
import { reshapeRoutes } from './reshape-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'
import { taskRoutes } from './task-routes.tsx'

/** From an uploaded document to an issued plan. */
export function planRoutes(): Routes {
  const app = routes()
  for (const part of [
    plansRoutes,
    reviewRoutes,
    taskRoutes,
    reshapeRoutes,
    passageRoutes,
    issueRoutes,
    amendRoutes,
  ])
    app.route('/', part())
  return app
}
