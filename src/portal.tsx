import { portalRoutes as agencyRoutes } from './agencies/index.ts'
import { evidenceCounts, planQualities, qualitiesTag, qualityPortal, weeklyCounts } from './coverage/index.ts'
import {
  agencyStories,
  frontRoutes,
  guestRoutes,
  keepNewestTrue,
  portalRoutes as newsroomRoutes,
  watchEnds as watchEndsOfEvents,
} from './newsroom/index.ts'
import { agencyPanel, portalRoutes as planningRoutes, planProgress, reformAreas } from './planning/index.ts'
import { routes } from './platform/http/routes.ts'
import { signInRoutes } from './platform/sign-in/index.ts'
import { aboutRoutes } from './portal/about-routes.tsx'
import { homeRoutes } from './portal/home-routes.tsx'
import { infoRoutes } from './portal/info-routes.tsx'
import { noInvitations } from './portal/invitations.ts'
import { openDataRoutes } from './portal/open-data-routes.tsx'
import { otherPages, storyWords } from './portal/other-pages.ts'
import { licenceOf } from './portal/place.ts'
import { scorecardPortal } from './scorecards/index.ts'
import { searchRoutes } from './search/index.ts'
import { searchPorts } from './search-sources.ts'
import type { SiteParts } from './site-parts.ts'

/** The public site: every capability's pages, with what they ask of one another handed in here. */
export function portal({ signIn, demo, visits, place, liveParts, cache, deps }: SiteParts) {
  const site = routes()
  keepNewestTrue(liveParts, deps.db)
  const watchEnds = watchEndsOfEvents(cache)
  site.route('/', homeRoutes({ place, openInvitations: noInvitations, watchEnds }))
  site.route('/', frontRoutes({ licence: licenceOf(place), watchEnds }))
  site.route(
    '/',
    newsroomRoutes({ reformAreas, planProgress, otherPages, words: storyWords, online: visits.online }),
  )
  site.route(
    '/',
    planningRoutes({
      weeklyCounts,
      evidenceCounts,
      qualities: async ({ var: { lang, href } }, head) => ({
        part: await planQualities(deps, head, { lang, path: href(`/ke-hoach/${head.slug}`) }),
        tags: [qualitiesTag(head.id)],
      }),
    }),
  )
  site.route(
    '/',
    agencyRoutes({
      panels: async ({ var: { lang, href } }, agency) => [
        ...(await agencyPanel(deps.db, agency.id, deps.clock.today(), lang)),
        ...(await agencyStories(deps.db, agency, lang, href)),
      ],
      tags: (agencyId) => [`list:agency:${agencyId}`],
    }),
  )
  site.route('/', qualityPortal())
  site.route('/', scorecardPortal())
  site.route('/', guestRoutes())
  site.route('/', searchRoutes(searchPorts))
  site.route('/', openDataRoutes({ place }))
  site.route('/', aboutRoutes({ place }))
  site.route('/', infoRoutes({ place }))
  site.route('/', signInRoutes({ signIn, demo }))
  return site
}
