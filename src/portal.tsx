import { routes } from './platform/http/routes.ts'
import { signInRoutes } from './platform/sign-in/index.ts'
import type { SiteParts } from './site.ts'

/** The public site: every capability's pages, with what they ask of one another handed in here. */
export function portal({ signIn, demoSignIns }: SiteParts) {
  const site = routes()
  const demo = undefined
  void demoSignIns
  site.route('/', signInRoutes({ signIn, demo }))
  return site
}
