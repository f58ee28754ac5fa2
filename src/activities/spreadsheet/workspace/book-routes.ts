import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { logsFor, may, sightOf } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { listQuery } from '../../workspace/list-query.ts'
import { choicesFor } from '../choices-for.ts'
import { judgeTable } from '../judging/judge-table.ts'
import { readTableAside } from '../reading/read-table-aside.ts'
import { loadImport } from '../store-imports.ts'
import { exportActivities } from '../writing/export.ts'
import { writeMended } from '../writing/mended.ts'
import { writeTemplate } from '../writing/template.ts'

const id = z.coerce.number().int().positive().max(2_147_483_647)

/** Workbooks to take away: the template, a table with what is to be mended in it, the list of activities. */
export function bookRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.get('/ghi/bang-tinh/mau.xlsx', can(may['activity.log']), async (c) => {
    const { actor, deps } = c.var
    const asked = readQuery(c, z.object({ 'don-vi': id.optional() }))['don-vi']
    const agencyId = logsFor(actor).find((one) => asked === undefined || one === asked)
    const offered = agencyId && (await choicesFor({ ...deps, planning }, agencyId))
    if (!offered) return c.notFound()
    const today = deps.clock.today().toString()
    return sendBook(c, `mau-ghi-hoat-dong-${offered.agency.slug}`, await writeTemplate({ ...offered, today }))
  })

  app.get('/ghi/bang-tinh/:importId{[0-9]{1,9}}/can-sua.xlsx', can(may['activity.log']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const sent = await loadImport(deps.db, logsFor(c.var.actor), Number(c.req.param('importId')))
    const bytes = sent && (await deps.files.read(sent.sha256))
    const read = bytes && (await readTableAside(new Uint8Array(bytes)))
    const offered = sent && (await choicesFor(deps, sent.agencyId))
    if (!read?.ok || !offered) return c.notFound()
    const { wrong } = await judgeTable(deps, deps.db, read.value, sent.agencyId)
    return sendBook(c, 'can-sua', await writeMended(read.value, wrong, offered.choices))
  })

  app.get('/hoat-dong.xlsx', can(may['activity.see']), async (c) => {
    const deps = { ...c.var.deps, planning }
    const book = await exportActivities(deps, sightOf(c.var.actor), readQuery(c, listQuery), c.var.lang)
    return sendBook(c, `hoat-dong-${deps.clock.today()}`, book)
  })

  return app
}

function sendBook(c: Context<AppEnv>, name: string, book: Buffer) {
  c.header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  c.header('content-disposition', `attachment; filename="${name}.xlsx"`)
  c.header('cache-control', 'private, no-store')
  return c.body(new Uint8Array(book))
}
