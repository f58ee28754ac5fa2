import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import type { PlanningPorts } from '../ports.ts'
import { countWaiting, listWaiting } from '../store-read.ts'
import { activityInSight } from './activity-in-sight.ts'
import { judgeTexts } from './activity-texts.ts'
import { verificationPath } from './addresses.ts'
import { QueuePage } from './queue-page.tsx'

const id = z.coerce.number().int().positive().optional()
const query = z.object({ sau: id, xem: id })
const shownNext = 8

/** /lam-viec/xac-minh: what waits, one after the other; `sau` puts off up to that one, `xem` picks one. */
export function queueRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/xac-minh', can(may['activity.verify']), async (c) => {
    const { deps, actor, lang } = c.var
    const { sau, xem } = readQuery(c, query)
    const [programmes, userId] = [actor.agencies('programme_officer'), actor.userId ?? '']
    const lines = await listWaiting(deps.db, programmes, userId, { after: sau, from: xem }, shownNext + 1)
    const directory = await loadDirectory(deps.db, deps.clock.today().toString())
    const [first, ...next] = lines
    const props = {
      lang,
      next,
      sight: first && (await activityInSight(c, planning, first.id)),
      waiting: await countWaiting(deps.db, programmes, userId),
      agencyName: (agencyId: number) => directory.byId(agencyId)?.shortName ?? '',
      isLater: sau !== undefined || xem !== undefined,
    }
    return c.render(<QueuePage {...props} />, {
      title: textsIn(lang, judgeTexts).title,
      current: verificationPath,
    })
  })

  return app
}
