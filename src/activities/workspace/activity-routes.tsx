import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import type { PlanningPorts } from '../ports.ts'
import { activityInSight } from './activity-in-sight.ts'
import { ActivityPage } from './activity-page.tsx'
import { activityTexts } from './activity-texts.ts'
import { activitiesPath } from './addresses.ts'
import type { JudgeFormProps } from './judge-form.tsx'

/** /lam-viec/hoat-dong/<id>: one activity. */
export function activityRoutes(planning: PlanningPorts): Routes {
  const app = routes()
  app.get('/hoat-dong/:activityId', can(may['activity.see']), (c) => activityPage(c, planning))
  return app
}

/** The page of the activity in the address, with what a refused decision says. */
export async function activityPage(
  c: Context<AppEnv>,
  planning: PlanningPorts,
  refused: Pick<JudgeFormProps, 'issues' | 'reason'> = {},
) {
  const sight = await activityInSight(c, planning, Number(c.req.param('activityId')) || 0)
  if (!sight) return c.notFound()
  const { lang } = c.var
  return c.render(<ActivityPage lang={lang} sight={sight} {...refused} />, {
    title: sight.activity.what,
    current: activitiesPath,
    breadcrumb: [
      { label: textsIn(lang, activityTexts).listTitle, href: activitiesPath },
      { label: sight.activity.what },
    ],
  })
}
