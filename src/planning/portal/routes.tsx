import type { Context } from 'hono'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { issuedBySlug, plansFor } from '../store-plans.ts'
import { lateThreshold } from '../work/assignment.ts'
import { countsOfPlans } from '../work/store-public.ts'
import { planFacts, planWeeks, rowsOfAgency } from './load-plan-page.ts'
import { planData } from './plan-data.ts'
import { PlanPage } from './plan-page.tsx'
import { planQuery } from './plan-query.ts'
import { PlansPage } from './plans-page.tsx'
import type { PlanPorts } from './ports.ts'
import { structuredData } from './structured-data.ts'
import { texts } from './texts.ts'
import { periodsOf } from './weeks.ts'

/** The public list of plans, a plan's page, and its data. */
export function portalRoutes(ports: PlanPorts): Routes {
  const app = routes()

  app.get('/ke-hoach', can(may['plan.read-public']), async (c) => {
    const { db, clock } = c.var.deps
    const heads = await plansFor(db, [])
    const counts = await countsOfPlans(
      db,
      heads.map((head) => head.id),
      lateThreshold(clock.today(), vietnamCalendar()),
    )
    const plans = heads.map((head) => ({ head, counts: counts.get(head.id) }))
    const t = textsIn(c.var.lang, texts)
    return c.render(<PlansPage lang={c.var.lang} href={c.var.href} plans={plans} />, {
      title: t.plans,
      description: t.plansLead,
      current: '/ke-hoach',
      tags: ['plans', ...heads.map((head) => `plan:${head.id}`)],
      breadcrumb: [{ label: t.home, href: c.var.href('/') }, { label: t.plans }],
    })
  })

  app.get('/ke-hoach/:slug', can(may['plan.read-public']), async (c) => {
    const head = await issuedBySlug(c.var.deps.db, c.req.param('slug'))
    return head ? planPage(c, head, ports) : c.notFound()
  })

  app.get('/ke-hoach/:slug/du-lieu.csv', can(may['plan.read-public']), async (c) => {
    const head = await issuedBySlug(c.var.deps.db, c.req.param('slug'))
    if (!head) return c.notFound()
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', `attachment; filename="${head.slug}.csv"`)
    return c.body(planData(await planFacts(c.var.deps, head, ports), c.var.lang))
  })

  return app
}

async function planPage(c: Context<AppEnv>, head: PlanHead, ports: PlanPorts) {
  const { lang, href, deps } = c.var
  const query = readQuery(c, planQuery)
  const facts = await planFacts(deps, head, ports)
  const agency = query.agency ? facts.directory.bySlug(query.agency) : undefined
  const { weeks, due } = await planWeeks(deps, head, ports)
  const { part, tags } = await ports.qualities(c, head)
  const page = (
    <PlanPage
      qualities={part}
      lang={lang}
      path={href(`/ke-hoach/${head.slug}`)}
      facts={facts}
      query={{ ...query, agency: agency?.slug }}
      rows={agency ? await rowsOfAgency(deps, facts, agency.id) : facts.rows}
      periods={periodsOf(head.year, weeks, due, lang)}
      now={deps.clock.now()}
      today={deps.clock.today()}
    />
  )
  const t = textsIn(lang, texts)
  return c.render(page, {
    title: `${t.plan} ${codeOf(head)}: ${head.title}`,
    description: `${head.type} ${codeOf(head)}${head.issuedOn ? ` ${t.issuedOn(formatDay(head.issuedOn))}` : ''}: ${head.title}`,
    current: '/ke-hoach',
    tags: [`plan:${head.id}`, ...tags],
    breadcrumb: [
      { label: t.home, href: href('/') },
      { label: t.plans, href: href('/ke-hoach') },
      { label: codeOf(head) },
    ],
    ...structuredData(head, deps.origin),
  })
}
