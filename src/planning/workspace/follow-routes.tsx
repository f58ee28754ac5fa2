import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may, mayMakePlansFor } from '../permissions.ts'
import { codeOf } from '../plan.ts'
import { planDirectory } from '../plan-directory.ts'
import { followTexts } from '../work/follow-texts.ts'
import { gridOf } from '../work/grid.ts'
import { planRows } from '../work/store-plan-rows.ts'
import { countsByCell, countsByTask, countsOfPlan, lateAgencies } from '../work/store-progress.ts'
import { themesOfPlan } from '../work/store-work.ts'
import { LatePage } from './late-page.tsx'
import { planPath, plansPath } from './plan-at-hand.ts'
import { PlanGridPage } from './plan-grid-page.tsx'
import { type PlanInSight, planInSight } from './plan-in-sight.ts'
import { planQuery, rowFilterOf, rowsPerPage } from './plan-query.ts'
import { PlanTablePage } from './plan-table-page.tsx'

/** Following an issued plan: its work as a table, as a grid, and who is late. */
export function followRoutes(): Routes {
  const app = routes()
  const one = '/ke-hoach/:planId{[0-9]+}'

  app.get(one, can(may['plan.follow']), async (c) => {
    const plan = await planInSight(c)
    if (!plan) return c.notFound()
    if (plan.head.state !== 'issued') return c.redirect(planPath(plan.head.id, 'doi-chieu'), 303)
    const { db } = c.var.deps
    const query = readQuery(c, planQuery)
    const directory = await directoryOf(c, plan)
    const page = { limit: rowsPerPage, offset: ((query.trang ?? 1) - 1) * rowsPerPage }
    const rows = await planRows(db, plan.head.id, rowFilterOf(query, { ...plan, directory }), page)
    const tasks = await countsByTask(db, plan.head.id, plan.lateBy)
    const themes = await themesOfPlan(db, plan.head.id)
    return c.render(
      <PlanTablePage {...{ plan, query, rows, tasks, themes, directory, ...viewer(c, plan) }} />,
      surroundings(c, plan),
    )
  })

  app.get(`${one}/luoi`, can(may['plan.follow']), async (c) => {
    const plan = await planInSight(c)
    if (plan?.head.state !== 'issued') return c.notFound()
    const { db } = c.var.deps
    const tasks = await countsByTask(db, plan.head.id, plan.lateBy)
    const grid = gridOf(tasks, await countsByCell(db, plan.head.id, plan.lateBy))
    const directory = await directoryOf(c, plan)
    return c.render(
      <PlanGridPage {...{ plan, grid, directory, ...viewer(c, plan) }} />,
      surroundings(c, plan),
    )
  })

  app.get(`${one}/cham`, can(may['plan.follow']), async (c) => {
    const plan = await planInSight(c)
    if (plan?.head.state !== 'issued') return c.notFound()
    const { db } = c.var.deps
    const late = await lateAgencies(db, plan.head.id, plan.lateBy)
    const progress = await countsOfPlan(db, plan.head.id, plan.lateBy)
    const directory = await directoryOf(c, plan)
    return c.render(
      <LatePage {...{ plan, late, progress, directory, ...viewer(c, plan) }} />,
      surroundings(c, plan),
    )
  })

  return app
}

const directoryOf = (c: Context<AppEnv>, { head }: PlanInSight) =>
  planDirectory(c.var.deps.db, head, c.var.deps.clock)

const viewer = (c: Context<AppEnv>, { head }: PlanInSight) => ({
  lang: c.var.lang,
  mayAmend: mayMakePlansFor(c.var.actor, head.agencyId),
})

const surroundings = (c: Context<AppEnv>, { head }: PlanInSight) => ({
  title: codeOf(head),
  current: plansPath,
  breadcrumb: [{ label: textsIn(c.var.lang, followTexts).plans, href: plansPath }, { label: codeOf(head) }],
})
