import { type Routes, routes } from '../../platform/http/routes.ts'
import { calendarRoutes } from '../calendar/portal-routes.tsx'
import { noticeRoutes } from '../notices/portal-routes.tsx'
import { channelRoutes } from '../notices/workspace/channel-routes.tsx'
import { outageRoutes } from '../notices/workspace/outage-routes.tsx'
import { registerRoutes } from '../register/portal-routes.tsx'
import type { FrontPorts } from './ports.ts'
import { frontRoutesOfDesk } from './workspace/routes.tsx'

/** The register, the calendar and the notices of the portal. */
export function frontRoutes(ports: FrontPorts): Routes {
  const site = routes()
  site.route('/', registerRoutes(ports))
  site.route('/', calendarRoutes(ports))
  site.route('/', noticeRoutes())
  return site
}

/** Where the board keeps them. */
export function frontDeskRoutes(): Routes {
  const app = routes()
  app.route('/', frontRoutesOfDesk())
  app.route('/', channelRoutes())
  app.route('/', outageRoutes())
  return app
}
