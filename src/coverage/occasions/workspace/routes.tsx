import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readForm, readQuery } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { may, mayConfigure } from '../../permissions.ts'
import { planInView } from '../../plan-in-view.ts'
import { loadMeasuring } from '../../qualities/load-measuring.ts'
import { occasionsPath } from '../../qualities/pulls.ts'
import { nameOccasion } from '../name-occasion.ts'
import { choicesFor, occasionOf } from '../store.ts'
import { ChoosePage } from './choose-page.tsx'
import { OccasionsPage } from './occasions-page.tsx'
import { texts } from './texts.ts'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const query = z.object({ 'ke-hoach': id.optional() })
const search = z.object({ tim: z.string().trim().max(100).default('') })
const ids = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(id).max(200),
)
const form = z.object({ offered: ids, chosen: ids })

/** Documents and milestones that must be communicated, and which activities are about each. */
export function occasionRoutes(): Routes {
  const app = routes()
  const one = '/moc/:occasionId{[0-9]+}'

  app.get('/moc', can(may['coverage.see']), async (c) => {
    const view = await planInView(c, readQuery(c, query)['ke-hoach'])
    if (!view) return c.notFound()
    const { deps, lang } = c.var
    const measuring = await loadMeasuring(deps.db, view.head, deps.clock.today(), view.directory)
    return c.render(<OccasionsPage {...{ measuring, lang, seesAll: view.sight.agencyIds === undefined }} />, {
      title: textsIn(lang, texts).title,
      current: '/lam-viec/nam-yeu-cau',
    })
  })

  app.get(one, can(may['coverage.see']), async (c) => {
    const found = await occasionInView(c)
    if (!found) return c.notFound()
    const { occasion, view } = found
    const { tim } = readQuery(c, search)
    const { lang, actor, deps } = c.var
    const t = textsIn(lang, texts)
    const page = {
      lang,
      occasion,
      sought: tim,
      choices: await choicesFor(deps.db, occasion, tim),
      directory: view.directory,
      mayChoose: mayConfigure(actor, view.head.agencyId),
    }
    return c.render(<ChoosePage {...page} />, {
      title: occasion.title,
      current: '/lam-viec/nam-yeu-cau',
      breadcrumb: [{ label: t.title, href: occasionsPath }, { label: occasion.title }],
    })
  })

  app.post(one, can(may['coverage.configure']), async (c) => {
    const occasionId = Number(c.req.param('occasionId'))
    const { result } = await readForm(c, form)
    if (!result.ok) return c.notFound()
    const named = await nameOccasion(c.var.deps, c.var.actor, { occasionId, ...result.value })
    return named.ok ? redirectSaying(c, `${occasionsPath}/${occasionId}`, texts.saved) : c.notFound()
  })

  return app
}

/** Of a plan that this person oversees: the page names activities of all agencies. */
async function occasionInView(c: Context<AppEnv>) {
  const number = Number(c.req.param('occasionId'))
  const occasion = number <= 2_147_483_647 ? await occasionOf(c.var.deps.db, number) : undefined
  const view = occasion && (await planInView(c, occasion.planId))
  return occasion && view && !view.sight.agencyIds ? { occasion, view } : undefined
}
