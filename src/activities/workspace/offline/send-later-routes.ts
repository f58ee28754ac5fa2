import { can } from '../../../platform/http/can.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { isOwnKept } from '../../../platform/offline/index.ts'
import { isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { activityPath } from '../addresses.ts'
import { logSent } from '../log-sent.ts'
import { offlineTexts } from './offline-texts.ts'
import { othersForSameWork } from './store-same-work.ts'

/**
 * Takes what was written without a network: the form of /lam-viec/ghi, judged and logged as there, answered as data.
 * 401 nobody is signed in, 403 somebody else is, 404 not their agency, 409 the key has another entry, 422 to be mended.
 */
export function sendLaterRoutes(planning: PlanningPorts): Routes {
  const app = routes()
  app.post('/ghi/gui-sau', can(may['activity.log']), async (c) => {
    if (!isOwnKept(c)) return c.json({ problem: 'other-account' }, 403)
    const deps = { ...c.var.deps, planning }
    const { logged } = await logSent(c, deps)
    if (isNotFound(logged)) return c.json({ problem: 'not-found' }, 404)
    if (!logged.ok) {
      const isKeyUsed = logged.issues.some(({ field }) => field === 'clientKey')
      const issues = logged.issues.map(({ field, text }) => ({ field, ...text }))
      return c.json({ issues }, isKeyUsed ? 409 : 422)
    }
    const { activityId, isRepeat } = logged.value
    const others = await othersForSameWork(deps.db, activityId)
    const note = others > 0 ? bothLanguages(others) : undefined
    return c.json({ activityId, isRepeat, href: activityPath(activityId), note })
  })
  return app
}

const bothLanguages = (others: number) => ({
  vi: offlineTexts.otherActivity.vi(others),
  en: offlineTexts.otherActivity.en(others),
})
