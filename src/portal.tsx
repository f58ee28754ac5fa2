import { evidenceCounts, weeklyCounts } from './activities/index.ts'
import { portalRoutes as agencyRoutes } from './agencies/index.ts'
import { frontRoutes, portalRoutes as newsroomRoutes } from './newsroom/index.ts'
import { agencyPanel, portalRoutes as planningRoutes, planProgress, reformAreas } from './planning/index.ts'
import { routes } from './platform/http/routes.ts'
import { signInRoutes } from './platform/sign-in/index.ts'
import { homeRoutes } from './portal/home-routes.tsx'
import { infoRoutes } from './portal/info-routes.tsx'
import { searchRoutes } from './portal/search-routes.tsx'
import type { SiteParts } from './site-parts.ts'

/** The public site: every capability's pages, with what they ask of one another handed in here. */
export function portal({ signIn, demo, visits, place }: SiteParts) {
  const site = routes()
  site.route('/', homeRoutes({ place }))
  site.route('/', frontRoutes())
  site.route('/', newsroomRoutes({ reformAreas, planProgress, online: visits.online }))
  site.route('/', planningRoutes({ weeklyCounts, evidenceCounts }))
  site.route(
    '/',
    agencyRoutes({
      panels: ({ var: { deps, lang } }, agency) => agencyPanel(deps.db, agency.id, deps.clock.today(), lang),
    }),
  )
  site.route('/', searchRoutes())
  site.route('/', infoRoutes())
  site.route('/', signInRoutes({ signIn, demo }))
  return site
}
