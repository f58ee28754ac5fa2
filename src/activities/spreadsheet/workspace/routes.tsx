import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readForm, readQuery } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { type Text, textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { logsFor, may } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { type Imported, importTable } from '../import-table.ts'
import { loadImport, recentImports } from '../store-imports.ts'
import { importPath, importsPath } from './addresses.ts'
import { ImportPage } from './import-page.tsx'
import { OutcomePage } from './outcome-page.tsx'
import { importTexts } from './texts.ts'

const id = z.coerce.number().int().positive().max(2_147_483_647)
const form = z.object({ agency: id, file: z.instanceof(File).optional().catch(undefined) })

/** /lam-viec/ghi/bang-tinh: a table of activities is sent, and what came of it. */
export function importRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/ghi/bang-tinh', can(may['activity.log']), (c) => {
    const asked = readQuery(c, z.object({ 'don-vi': id.optional() }))['don-vi']
    const own = logsFor(c.var.actor)
    const agencyId = asked === undefined ? own[0] : own.find((one) => one === asked)
    return agencyId === undefined ? c.notFound() : page(c, agencyId)
  })

  app.post('/ghi/bang-tinh', can(may['activity.log']), async (c) => {
    const { result } = await readForm(c, form)
    if (!result.ok) return c.notFound()
    const { agency: agencyId, file } = result.value
    const sent = await importTable({ ...c.var.deps, planning }, c.var.actor, { agencyId, file })
    if (isNotFound(sent)) return c.notFound()
    if (!sent.ok) return page(c, agencyId, { issues: sent.issues })
    if (sent.value.wrong.length > 0) return page(c, agencyId, { refused: sent.value })
    return redirectSaying(c, importPath(sent.value.importId), outcomeOf(sent.value))
  })

  app.get('/ghi/bang-tinh/:importId{[0-9]{1,9}}', can(may['activity.log']), async (c) => {
    const { actor, deps, lang } = c.var
    const sent = await loadImport(deps.db, logsFor(actor), Number(c.req.param('importId')))
    if (!sent) return c.notFound()
    const { title, outcome } = textsIn(lang, importTexts)
    return c.render(<OutcomePage lang={lang} sent={sent} />, {
      title: outcome,
      current: '/lam-viec/ghi',
      breadcrumb: [{ label: title, href: importsPath }, { label: outcome }],
    })
  })

  return app
}

type Refused = { readonly issues?: readonly Issue[]; readonly refused?: Imported }

async function page(c: Context<AppEnv>, agencyId: number, refused: Refused = {}) {
  const { actor, deps, lang } = c.var
  const directory = await loadDirectory(deps.db, deps.clock.today().toString())
  const agency = directory.byId(agencyId)
  if (!agency) return c.notFound()
  const agencies = directory.all.filter((one) => logsFor(actor).includes(one.id))
  const before = await recentImports(deps.db, agencyId, 5)
  if (refused.issues || refused.refused) c.status(422)
  return c.render(<ImportPage {...{ lang, agency, agencies, before, ...refused }} />, {
    title: textsIn(lang, importTexts).title,
    current: '/lam-viec/ghi',
  })
}

function outcomeOf({ logged, known }: Imported): Text {
  const { saidLogged, saidKnown, saidBoth } = importTexts
  if (logged === 0) return { vi: saidKnown.vi(known), en: saidKnown.en(known) }
  return known === 0
    ? { vi: saidLogged.vi(logged), en: saidLogged.en(logged) }
    : { vi: saidBoth.vi(logged, known), en: saidBoth.en(logged, known) }
}
