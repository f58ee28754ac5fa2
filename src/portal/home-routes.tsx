import { eventsAhead, type WatchEnds } from '../newsroom/index.ts'
import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import type { OpenInvitations } from './invitations.ts'
import { loadHome } from './load-home.ts'
import type { Place } from './place.ts'

const may = permissionsOf({ 'home.read': { who: 'everyone', of: 'any' } })

type HomeParts = {
  readonly place: Place
  readonly openInvitations: OpenInvitations
  readonly watchEnds: WatchEnds
}

export function homeRoutes({ place, openInvitations, watchEnds }: HomeParts) {
  const site = routes()
  site.get('/', can(may['home.read']), async (c) => {
    const now = c.var.deps.clock.now()
    const home = await loadHome(c, { openInvitations })
    watchEnds(
      home.front.parts.flatMap((part) => (part.kind === 'events' ? part.items : [])),
      now,
    )
    const t = textsIn(c.var.lang, homeTexts)
    return c.render(<HomePage {...home} />, {
      title: t.pageTitle,
      description: t.description(place.province?.[c.var.lang]),
      current: '/',
      // Every story that comes out, changes or goes drops 'home'; see tagsOfStory.
      tags: ['home', eventsAhead, ...(home.plan ? [`plan:${home.plan.planId}`] : [])],
    })
  })
  return site
}
