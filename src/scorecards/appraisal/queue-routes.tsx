import { directoryToday } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { scoringPath } from '../self/paths.ts'
import { queueOf } from './queue.ts'
import { QueuePage } from './queue-page.tsx'
import { queueTexts } from './queue-texts.ts'

/** /lam-viec/cham-diem/tham-dinh: what waits for an appraiser. */
export function queueRoutes(): Routes {
  const app = routes()
  app.get('/cham-diem/tham-dinh', can(may['score.appraise']), async (c) => {
    const { deps, actor, lang } = c.var
    const queues = await queueOf(deps.db, actor)
    const directory = await directoryToday(c)
    const t = textsIn(lang, queueTexts)
    return c.render(<QueuePage {...{ lang, queues, directory }} />, {
      title: t.title,
      current: scoringPath,
      breadcrumb: [{ label: t.scoring, href: scoringPath }, { label: t.title }],
    })
  })
  return app
}
