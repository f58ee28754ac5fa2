import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { logsFor, may, sightOf } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { changeSeries, saveSeries } from '../../series/save-series.ts'
import { seriesTexts } from '../../series/series-texts.ts'
import { loadVisible } from '../../store-read.ts'
import { seriesPath } from '../addresses.ts'
import { one } from '../filled.ts'
import { NewSeriesPage } from './new-series-page.tsx'
import { changeForm, newSeriesForm, rhythmOf } from './series-form.ts'
import { seriesList } from './series-list.tsx'
import { settleRoutes } from './settle-routes.ts'
import { showSeries } from './show-series.tsx'

/** /lam-viec/chuoi: what is done again and again. */
export function seriesRoutes(planning: PlanningPorts): Routes {
  const app = routes()
  const seriesPage = showSeries(planning)

  app.get('/chuoi', can(may['activity.log']), seriesList)

  app.get('/chuoi/moi', can(may['activity.log']), async (c) => {
    const activity = c.req.query('giong') ?? ''
    const fromDay = c.var.deps.clock.today().toString()
    return newPage(c, { clientKey: randomUUID(), activity, fromDay })
  })

  app.post('/chuoi/moi', can(may['activity.log']), async (c) => {
    const { filled, result } = await readForm(c, newSeriesForm)
    if (!result.ok) return newPage(c, filled, result.issues)
    const { clientKey, activity, name, fromDay } = result.value
    const saved = await saveSeries(c.var.deps, c.var.actor, {
      clientKey,
      activityId: activity,
      name,
      fromDay,
      rhythm: rhythmOf(result.value),
    })
    if (saved.ok) return redirectSaying(c, `${seriesPath}/${saved.value}`, seriesTexts.saved)
    return isNotFound(saved) ? c.notFound() : newPage(c, filled, saved.issues)
  })

  app.get('/chuoi/:seriesId{[0-9]+}', can(may['activity.log']), (c) => seriesPage(c))

  app.post('/chuoi/:seriesId{[0-9]+}/doi', can(may['activity.log']), async (c) => {
    const { filled, result } = await readForm(c, changeForm)
    if (!result.ok) return seriesPage(c, { filled, issues: result.issues })
    const { version, fromDay, ends } = result.value
    const changed = await changeSeries(c.var.deps, c.var.actor, {
      seriesId: Number(c.req.param('seriesId')),
      version,
      fromDay,
      rhythm: ends ? null : rhythmOf(result.value),
    })
    if (changed.ok)
      return redirectSaying(
        c,
        `${seriesPath}/${changed.value}`,
        ends ? seriesTexts.ended : seriesTexts.changed,
      )
    return isNotFound(changed) ? c.notFound() : seriesPage(c, { filled, issues: changed.issues })
  })

  app.route('/', settleRoutes(planning, seriesPage))
  return app
}

async function newPage(c: Context<AppEnv>, filled: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const like = await loadVisible(deps.db, sightOf(actor), Number(one(filled, 'activity')) || 0)
  if (!like || !logsFor(actor).includes(like.agencyId)) return c.notFound()
  if (issues) c.status(422)
  const named = { name: like.what.slice(0, 120), ...filled }
  return c.render(<NewSeriesPage {...{ lang, issues }} what={like.what} filled={named} />, {
    title: textsIn(lang, seriesTexts).newTitle,
    current: seriesPath,
  })
}
