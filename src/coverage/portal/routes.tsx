import type { Context } from 'hono'
import { codeOf, issuedBySlug, issuedPlan, planningPermissions, reformAreas } from '../../planning/index.ts'
import { formatMoment } from '../../platform/dates.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { loadMeasuring } from '../qualities/load-measuring.ts'
import { qualitiesOf } from '../qualities/qualities-of.ts'
import { windowOf } from '../rollup/window.ts'
import { PublicQualities } from './public-qualities.tsx'
import { texts } from './texts.ts'

/** What the public page is dropped by beside the plan's own tag. */
export const qualitiesTag = (planId: number): string => `plan-qualities:${planId}`

/** The five qualities of a plan for everybody. */
export function qualityPortal(): Routes {
  const app = routes()
  app.get('/ke-hoach/:slug/nam-yeu-cau', can(planningPermissions['plan.read-public']), page)
  return app
}

async function page(c: Context<AppEnv>) {
  const { deps, lang, href } = c.var
  const head = await issuedBySlug(deps.db, c.req.param('slug') ?? '')
  const plan = head && (await issuedPlan(deps.db, head.id))
  if (!head || !plan) return c.notFound()
  const measuring = await loadMeasuring(deps.db, head, deps.clock.today())
  const window = windowOf(head.year)
  const whole = await qualitiesOf(deps.db, measuring, { by: 'plan', window })
  const themes = await qualitiesOf(deps.db, measuring, { by: 'theme', window })
  const t = textsIn(lang, texts)
  const rows = plan.themes.map(({ id, position, title, reformArea }) => {
    const area =
      lang === 'en' ? Object.entries(reformAreas).find(([key]) => key === reformArea)?.[1].en : undefined
    return {
      name: `${position}. ${area ?? title}`,
      isVietnamese: area === undefined,
      qualities: themes.get(String(id))!,
    }
  })
  const content = (
    <PublicQualities
      lang={lang}
      code={codeOf(head)}
      until={formatMoment(deps.clock.now())}
      whole={whole.get(String(head.id))!}
      rows={rows}
    />
  )
  return c.render(content, {
    title: `${t.title}: ${codeOf(head)}`,
    description: t.description(codeOf(head)),
    current: '/ke-hoach',
    tags: [`plan:${head.id}`, qualitiesTag(head.id)],
    breadcrumb: [
      { label: t.home, href: href('/') },
      { label: t.plans, href: href('/ke-hoach') },
      { label: codeOf(head), href: href(`/ke-hoach/${head.slug}`) },
      { label: t.title },
    ],
  })
}
