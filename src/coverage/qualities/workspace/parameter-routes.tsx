import type { Context } from 'hono'
import { z } from 'zod'
import { type PlanHead, themesOfPlan } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, readQuery, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may, mayConfigure } from '../../permissions.ts'
import { planInView } from '../../plan-in-view.ts'
import { parameterKeys } from '../parameter.ts'
import { setParameter } from '../set-parameter.ts'
import { parametersOf } from '../store-parameters.ts'
import { parameterTexts } from './parameter-texts.ts'
import { ParametersPage } from './parameters-page.tsx'
import { parametersPath, qualitiesPath, qualityQuery } from './quality-query.ts'

const form = z.object({
  planId: z.coerce.number().int().positive(),
  key: z.enum(parameterKeys),
  about: z.string().max(60),
  value: z.string().trim().min(1, say(parameterTexts.valueMissing)).max(20),
  basis: z.string().trim().min(3, say(parameterTexts.basisMissing)).max(300),
})

export function parameterRoutes(): Routes {
  const app = routes()
  const path = '/nam-yeu-cau/tham-so'

  app.get(path, can(may['coverage.configure']), async (c) => {
    const view = await planInView(c, readQuery(c, qualityQuery)['ke-hoach'])
    return view && mayConfigure(c.var.actor, view.head.agencyId) ? page(c, view.head) : c.notFound()
  })

  app.post(path, can(may['coverage.configure']), async (c) => {
    const { filled, result } = await readForm(c, form)
    const view = await planInView(c, Number(filled.planId) || 0)
    if (!view || !mayConfigure(c.var.actor, view.head.agencyId)) return c.notFound()
    if (!result.ok) return page(c, view.head, filled, result.issues)
    const set = await setParameter(c.var.deps, c.var.actor, result.value)
    if (set.ok) return redirectSaying(c, `${parametersPath}?ke-hoach=${view.head.id}`, parameterTexts.saved)
    return isNotFound(set) ? c.notFound() : page(c, view.head, filled, set.issues)
  })

  return app
}

async function page(c: Context<AppEnv>, head: PlanHead, filled?: Filled, issues?: readonly Issue[]) {
  const { deps, lang } = c.var
  const t = textsIn(lang, parameterTexts)
  const rows = await parametersOf(deps.db, head.id, deps.clock.today().toString())
  const themes = await themesOfPlan(deps.db, head.id)
  const abouts = [
    { value: '', label: t.everything },
    { value: 'plan', label: t.plan },
    { value: 'theme', label: t.eachTheme },
    ...themes.map(({ position }) => ({ value: `theme:${position}`, label: t.theme(position) })),
    { value: 'area', label: t.eachArea },
    ...(await kindsOf(c)),
  ]
  if (issues) c.status(422)
  const newest = [...rows].sort((a, b) =>
    a.validFrom === b.validFrom ? b.id - a.id : a.validFrom < b.validFrom ? 1 : -1,
  )
  return c.render(<ParametersPage {...{ lang, head, rows: newest, abouts, filled, issues }} />, {
    title: t.title,
    current: qualitiesPath,
  })
}

async function kindsOf(c: Context<AppEnv>) {
  const view = await planInView(c)
  return (view?.directory.kinds ?? []).map(({ key, nameVi, nameEn }) => ({
    value: key,
    label: c.var.lang === 'vi' ? nameVi : nameEn,
  }))
}
