import { z } from 'zod'
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
import { chosenDays } from './series-form.ts'
import type { RenderSeries } from './series-routes.tsx'

const form = z.object({ day: chosenDays, reason: z.string().max(200).default('') })

/** Saying of days of a series that they were held, or that they were not. */
export function settleRoutes(planning: PlanningPorts, render: RenderSeries): Routes {
  const app = routes()
  const acts = [
    { path: '/chuoi/:seriesId{[0-9]+}/ghi', isHeld: true },
    { path: '/chuoi/:seriesId{[0-9]+}/khong-to-chuc', isHeld: false },
  ] as const
  for (const { path, isHeld } of acts)
    app.post(path, can(may['activity.log']), async (c) => {
      const { deps, actor } = c.var
      const seriesId = Number(c.req.param('seriesId'))
      const { filled, result } = await readForm(c, form)
      if (!result.ok) return render(c, filled, result.issues)
      const { day: days, reason } = result.value
      const settled = isHeld
        ? await logSeriesDays({ ...deps, planning }, actor, { seriesId, days })
        : await markDaysNotHeld(deps, actor, { seriesId, days, reason })
      if (!settled.ok) return isNotFound(settled) ? c.notFound() : render(c, filled, settled.issues)
      const { vi, en } = isHeld ? seriesTexts.logged : seriesTexts.marked
      return redirectSaying(c, `${seriesPath}/${seriesId}`, { vi: vi(settled.value), en: en(settled.value) })
    })
  return app
}
