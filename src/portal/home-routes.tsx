import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import type { OpenInvitations } from './invitations.ts'
import { loadHome } from './load-home.ts'
import type { Place } from './place.ts'

const may = permissionsOf({ 'home.read': { who: 'everyone', of: 'any' } })

export function homeRoutes({ place, openInvitations }: { place: Place; openInvitations: OpenInvitations }) {
  const site = routes()
  site.get('/', can(may['home.read']), async (c) => {
    const home = await loadHome(c, { openInvitations })
    const t = textsIn(c.var.lang, homeTexts)
    return c.render(<HomePage {...home} />, {
      title: t.pageTitle,
      description: t.description(place.province?.[c.var.lang]),
      current: '/',
      // Every story that comes out, changes or goes drops 'home'; see tagsOfStory.
      tags: ['home', ...(home.plan ? [`plan:${home.plan.planId}`] : [])],
    })
  })
  return site
}
