import { z } from 'zod'
import { recentOf } from '../../activities/index.ts'
import { directoryToday } from '../../agencies/index.ts'
import { myWork, rhythmOf, workOfAgency } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { planInView } from '../plan-in-view.ts'
import { loadMeasuring } from '../qualities/load-measuring.ts'
import { qualitiesOf } from '../qualities/qualities-of.ts'
import { weeklyCounts } from '../rollup/store-work.ts'
import { windowOf } from '../rollup/window.ts'
import { HeadPage, headPath } from './head-page.tsx'
import { headCounts, mostUrgent, nextDue, soonWithin } from './head-view.ts'
import { texts } from './texts.ts'

const query = z.object({ 'don-vi': z.string().max(120).optional() })

/** My agency in one screen, for its head and its officers. */
export function headRoutes(): Routes {
  const app = routes()

  app.get('/don-vi-toi', can(may['coverage.own']), async (c) => {
    const { deps, actor, lang } = c.var
    const { db } = deps
    const today = deps.clock.today()
    const directory = await directoryToday(c)
    const ids = new Set([...actor.agencies('head'), ...actor.agencies('unit_officer')])
    const agencies = [...ids].flatMap((id) => directory.byId(id) ?? [])
    const agency = agencies.find(({ slug }) => slug === readQuery(c, query)['don-vi']) ?? agencies[0]
    if (!agency) return c.notFound()
    const calendar = vietnamCalendar()
    const rows = await workOfAgency(db, agency.id, today.year)
    const work = myWork(rows, today, calendar)
    const items = [...work.due, ...work.alsoLate]
    const soon = soonWithin(today, calendar)
    const view = await planInView(c)
    const measuring = view && (await loadMeasuring(db, view.head, today, directory))
    const question = {
      by: 'agency',
      window: windowOf(view?.head.year ?? today.year),
      agencyIds: [agency.id],
    } as const
    const page = {
      lang,
      today,
      agency,
      agencies,
      work,
      counts: headCounts(rows, soon),
      soonDays: soon.days,
      next: nextDue(rows, soon.lateBy),
      urgent: mostUrgent(items, 4),
      recent: await recentOf(db, agency.id, 4),
      rhythm: rhythmOf(await weeklyCounts(db, { year: today.year, agencyId: agency.id }), rows, today.year),
      qualities: measuring && (await qualitiesOf(db, measuring, question)).get(String(agency.id)),
    }
    return c.render(<HeadPage {...page} />, { title: textsIn(lang, texts).title, current: headPath })
  })

  return app
}
