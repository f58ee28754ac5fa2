import { can } from '../../../platform/http/can.ts'
import { readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { seriesTexts } from '../../series/series-texts.ts'
import { logSeriesDays, markDaysNotHeld } from '../../series/settle-days.ts'
import { seriesPath } from '../addresses.ts'
import { sentForm } from '../sent-entry.ts'
import { heldForm, notHeldForm } from './settle-form.ts'
import type { RenderSeries } from './show-series.tsx'

/** Saying of days of a series that they were held, or that they were not. */
export function settleRoutes(planning: PlanningPorts, render: RenderSeries): Routes {
  const app = routes()

  app.post('/chuoi/:seriesId{[0-9]+}/ghi', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const seriesId = Number(c.req.param('seriesId'))
    const { filled, files, result } = await sentForm(c, deps, heldForm)
    if (!result.ok) return render(c, { filled, kept: files, issues: result.issues })
    const { day: days, link: links, reach = null, reachCounted = null } = result.value
    const held = { seriesId, days, files, links, reach, reachCounted }
    const logged = await logSeriesDays(deps, c.var.actor, held)
    if (logged.ok) {
      const { vi, en } = seriesTexts.logged
      return redirectSaying(c, `${seriesPath}/${seriesId}`, { vi: vi(logged.value), en: en(logged.value) })
    }
    return isNotFound(logged) ? c.notFound() : render(c, { filled, kept: files, issues: logged.issues })
  })

  app.post('/chuoi/:seriesId{[0-9]+}/khong-to-chuc', can(may['activity.log']), async (c) => {
    const seriesId = Number(c.req.param('seriesId'))
    const { filled, result } = await readForm(c, notHeldForm)
    if (!result.ok) return render(c, { filled, issues: result.issues })
    const { day: days, reason } = result.value
    const marked = await markDaysNotHeld(c.var.deps, c.var.actor, { seriesId, days, reason })
    if (marked.ok) {
      const { vi, en } = seriesTexts.marked
      return redirectSaying(c, `${seriesPath}/${seriesId}`, { vi: vi(marked.value), en: en(marked.value) })
    }
    return isNotFound(marked) ? c.notFound() : render(c, { filled, issues: marked.issues })
  })

  return app
}
