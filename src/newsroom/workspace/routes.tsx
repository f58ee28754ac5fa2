import { type Routes, routes } from '../../platform/http/routes.ts'
import { royaltyRoutes } from '../royalty/routes.tsx'
import { actRoutes } from './act-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { factsRoutes } from './facts-routes.tsx'
import { newStoryRoutes } from './new-story-routes.tsx'
import { outRoutes } from './out-routes.tsx'
import type { DeskPorts } from './ports.ts'
import { queueRoutes } from './queue-routes.tsx'
import { remarkRoutes } from './remark-routes.tsx'
import { versionRoutes } from './version-routes.tsx'

/** The newsroom's desk, below /lam-viec. */
export function deskSite(ports: DeskPorts): Routes {
  const app = routes()
  app.route('/', queueRoutes())
  app.route('/', newStoryRoutes(ports))
  app.route('/', deskRoutes(ports))
  app.route('/', actRoutes(ports))
  app.route('/', outRoutes(ports))
  app.route('/', remarkRoutes(ports))
  app.route('/', factsRoutes(ports))
  app.route('/', versionRoutes(ports))
  app.route('/', royaltyRoutes())
  return app
}
