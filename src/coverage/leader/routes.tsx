import { z } from 'zod'
import { agencyStandings, mayRemind, nudgesOf, remindNow, undoReminder } from '../../planning/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { can } from '../../platform/http/can.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { haveLeft } from '../../platform/mail/index.ts'
import { isNotFound } from '../../platform/result.ts'
import { tilePlaces } from '../areas/store-tiles.ts'
import { soonWithin } from '../head/head-view.ts'
import { may } from '../permissions.ts'
import { planInView } from '../plan-in-view.ts'
import { gather } from '../qualities/gather.ts'
import { loadMeasuring } from '../qualities/load-measuring.ts'
import { measure } from '../qualities/measure.ts'
import { subjectsOf } from '../qualities/subjects.ts'
import { windowOf } from '../rollup/window.ts'
import { occasionGaps, themeGaps } from './gaps.ts'
import { LeaderPage } from './leader-page.tsx'
import { standingsOf } from './leader-view.ts'
import { leaderPath } from './paths.ts'
import { texts } from './texts.ts'

const query = z.object({ 'ke-hoach': z.coerce.number().int().positive().optional() })
const id = z.coerce.number().int().positive()
const remindForm = z.object({
  planId: id,
  agencyId: z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(id).max(500)),
})
const undoForm = z.object({ nudgeId: id })

/** The leader's page, and reminding from it. */
export function leaderRoutes(): Routes {
  const app = routes()

  app.get('/dieu-hanh', can(may['coverage.lead']), async (c) => {
    const view = await planInView(c, readQuery(c, query)['ke-hoach'])
    const { deps, actor, lang } = c.var
    if (!view || !mayRemind(actor, view.head)) return c.notFound()
    const { db, clock } = deps
    const [today, calendar] = [clock.today(), vietnamCalendar()]
    const measuring = await loadMeasuring(db, view.head, today, view.directory)
    const { lateBy, soonBy } = soonWithin(today, calendar)
    const window = windowOf(view.head.year)
    const [rows, nudges, places, facts] = await Promise.all([
      agencyStandings(db, view.head.id, lateBy, soonBy),
      nudgesOf(db, view.head.id),
      tilePlaces(db),
      gather(db, measuring, 'plan', window),
    ])
    const recent = [...nudges.values()].filter(({ onDay }) => onDay === today.toString())
    const left = await haveLeft(
      db,
      recent.flatMap(({ mailKeys }) => mailKeys),
    )
    const page = {
      lang,
      measuring,
      standings: standingsOf(rows, nudges, view.directory, today, calendar),
      places,
      qualities: measure(subjectsOf(measuring, 'plan', window)[0]!, facts, measuring, window),
      gaps: themeGaps(facts.asked, measuring),
      untold: occasionGaps(measuring),
      undoable: new Set(
        recent.filter(({ mailKeys }) => !mailKeys.some((key) => left.has(key))).map((one) => one.id),
      ),
    }
    return c.render(<LeaderPage {...page} />, { title: textsIn(lang, texts).title, current: leaderPath })
  })

  app.post('/dieu-hanh/nhac', can(may['coverage.lead']), async (c) => {
    const { result } = await readForm(c, remindForm)
    if (!result.ok) return c.notFound()
    const { planId, agencyId } = result.value
    const reminded = await remindNow(c.var.deps, c.var.actor, { planId, agencyIds: agencyId })
    if (!reminded.ok) return c.notFound()
    const { agencies, tooSoon, unreachable } = reminded.value
    return redirectSaying(c, `${leaderPath}?ke-hoach=${planId}`, {
      vi: texts.reminded.vi(agencies, tooSoon, unreachable),
      en: texts.reminded.en(agencies, tooSoon, unreachable),
    })
  })

  app.post('/dieu-hanh/hoan-tac', can(may['coverage.lead']), async (c) => {
    const { result } = await readForm(c, undoForm)
    if (!result.ok) return c.notFound()
    const undone = await undoReminder(c.var.deps, c.var.actor, result.value.nudgeId)
    if (!undone.ok && isNotFound(undone)) return c.notFound()
    return redirectSaying(c, leaderPath, undone.ok ? texts.undone : undone.issues[0]!.text)
  })

  return app
}
