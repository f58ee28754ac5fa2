import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../../agencies/index.ts'
import { headOf } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readQuery } from '../../../platform/http/form.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { may, sightOf } from '../../permissions.ts'
import { isMeasure, measureName } from '../catalog.ts'
import { measureAgencies } from '../measure-agencies.ts'
import type { OutsideMeasures } from '../outside.ts'
import { gatherRows } from './gather-rows.ts'
import { RowsPage } from './rows-page.tsx'

const perPage = 50
const id = z.coerce.number().int().min(1).max(2_147_483_647).optional()
const day = z.iso.date().optional()

const query = z.object({
  ...{ 'so-lieu': z.string().max(60).optional(), 'ke-hoach': id, 'don-vi': id, tu: day, den: day },
  trang: z.coerce.number().int().min(1).max(10_000).optional(),
})
type RowsQuery = z.output<typeof query>

/** /lam-viec/cham-diem/so-lieu: how a measure of an agency was counted, and what was counted. */
export function measureRoutes(outside: OutsideMeasures): Routes {
  const app = routes()

  app.get('/cham-diem/so-lieu', can(may['score.see']), async (c) => {
    const { deps, lang } = c.var
    const asked = readQuery(c, query)
    const found = await askedIn(c, asked)
    if (!found) return c.notFound()
    const { question, agency, key } = found
    const today = deps.clock.today()
    const page = asked.trang ?? 1
    const measured = (await measureAgencies(deps.db, deps, { ...question, keys: [key] }, outside))
      .get(agency.id)
      ?.get(key)
    const rows = await gatherRows({
      ...{ db: deps.db, question, agencyId: agency.id, key, today, outside },
      page: { limit: perPage, offset: (page - 1) * perPage },
    })
    if (!measured) return c.notFound()
    const pages = Math.max(1, Math.ceil(rows.total / perPage))
    return c.render(
      <RowsPage {...{ lang, question, agency, measure: key, measured, rows, page, pages, today }} />,
      { title: measureName(key, lang), current: '/lam-viec/cham-diem' },
    )
  })

  return app
}

/** Undefined for a stranger, and for what is not there: the unit sees its own, who oversees the plan's agency all. */
async function askedIn(c: Context<AppEnv>, asked: RowsQuery) {
  const { 'so-lieu': key = '', 'ke-hoach': planId, 'don-vi': agencyId, tu: from, den: to } = asked
  if (!isMeasure(key) || !planId || !agencyId || !from || !to || from > to) return undefined
  const { db } = c.var.deps
  const head = await headOf(db, planId)
  const { own, rounds } = sightOf(c.var.actor)
  if (!head || !(own.includes(agencyId) || rounds.includes(head.agencyId))) return undefined
  const agency = (await loadDirectory(db, to)).byId(agencyId)
  return agency && { key, agency, question: { planId, from, to, agencyIds: [agencyId] } }
}
