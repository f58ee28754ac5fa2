import { routes } from '../../platform/http/routes.ts'
import { ratingRoutes } from '../rating/portal-routes.tsx'
import { agencyListRoutes } from './agency-list.tsx'
import { archiveRoutes } from './archive-routes.tsx'
import { feedRoutes } from './feed-routes.tsx'
import { labelRoutes } from './label-routes.tsx'
import { libraryRoutes } from './library-routes.tsx'
import { listRoutes } from './list-routes.tsx'
import type { NewsroomPorts } from './ports.ts'
import { shareRoutes } from './share-routes.ts'
import { sitemapRoutes } from './sitemap-routes.tsx'
import { storyRoutes } from './story-routes.tsx'

/** Stories, the lists of them, and what others read of them: feeds, maps of the site, pictures to share. */
export function portalRoutes(ports: NewsroomPorts) {
  const site = routes()
  site.route('/', listRoutes(ports))
  site.route('/', labelRoutes(ports))
  site.route('/', archiveRoutes(ports))
  site.route('/', libraryRoutes(ports))
  site.route('/', agencyListRoutes(ports))
  site.route('/', feedRoutes(ports))
  site.route('/', sitemapRoutes(ports))
  site.route('/', shareRoutes())
  site.route('/', ratingRoutes(ports))
  site.route('/', storyRoutes(ports))
  return site
}
