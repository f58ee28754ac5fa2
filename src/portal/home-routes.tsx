import { weeklyCounts } from '../activities/index.ts'
import { newestStories } from '../newsroom/index.ts'
import { planOfYear, reformAreas, waveOf } from '../planning/index.ts'
import { can, permissionsOf } from '../platform/http/can.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import type { SiteParts } from '../site-parts.ts'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'

const may = permissionsOf({ 'home.read': { who: 'everyone', of: 'any' } })
const storiesOnHome = 5

export function homeRoutes({ place }: Pick<SiteParts, 'place'>) {
  const site = routes()
  site.get('/', can(may['home.read']), async (c) => {
    const { lang, href, deps } = c.var
    const today = deps.clock.today()
    const plan = await planOfYear(deps.db, today)
    const stories = await newestStories(deps.db, {
      lang,
      limit: storiesOnHome,
    })
    const done = plan
      ? await weeklyCounts(deps.db, { year: plan.year, assignmentIds: plan.assignmentIds })
      : []
    const wave = plan && waveOf(plan.year, done, plan.dueByWeek, today, lang)
    const t = textsIn(lang, homeTexts)
    const areaName = (key: string) =>
      key in reformAreas ? reformAreas[key as keyof typeof reformAreas][lang] : ''
    return c.render(<HomePage {...{ lang, href, areaName, stories, plan, done, wave }} />, {
      title: t.pageTitle,
      description: t.description(place.province?.[lang]),
      current: '/',
      tags: ['home', 'stories', ...(plan ? [`plan:${plan.planId}`] : [])],
    })
  })
  return site
}
