import type { Context } from 'hono'
import { loadDirectory } from '../../agencies/index.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { plansFor } from '../store-plans.ts'
import { lateThreshold } from '../work/assignment.ts'
import { countsOfPlans } from '../work/store-public.ts'
import { reviewPath } from './answer.ts'
import { plansPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { type ListedPlan, PlansPage } from './plans-page.tsx'
import { officesOf, receivePosted } from './receive.ts'

/** The list of plans, and a document coming in. */
export function plansRoutes(): Routes {
  const app = routes()

  app.get('/ke-hoach', can(may['plan.list']), (c) => page(c))

  app.post('/ke-hoach', can(may['plan.import']), async (c) => {
    const { pasted, result } = await receivePosted(c)
    if (result.ok) return redirectSaying(c, reviewPath(result.value), planTexts.received)
    if (isNotFound(result)) return c.notFound()
    c.status(422)
    return page(c, pasted, result.issues)
  })

  return app
}

async function page(c: Context<AppEnv>, pasted?: string, issues?: readonly Issue[]) {
  const { db, clock } = c.var.deps
  const offices = await officesOf(c)
  const heads = await plansFor(
    db,
    offices.map((office) => office.id),
  )
  const lateBy = lateThreshold(clock.today(), vietnamCalendar())
  const counts = await countsOfPlans(
    db,
    heads.map((head) => head.id),
    lateBy,
  )
  const directory = await loadDirectory(db, clock.today().toString())
  const listed = heads.map(
    (head): ListedPlan => ({
      head,
      counts: counts.get(head.id),
      agency: directory.byId(head.agencyId)?.shortName ?? head.issuingBody ?? '',
    }),
  )
  return c.render(
    <PlansPage
      lang={c.var.lang}
      drafts={listed.filter(({ head }) => head.state === 'draft')}
      issued={listed.filter(({ head }) => head.state === 'issued')}
      offices={offices}
      pasted={pasted}
      issues={issues}
    />,
    { title: planTexts.plans[c.var.lang], current: plansPath },
  )
}
