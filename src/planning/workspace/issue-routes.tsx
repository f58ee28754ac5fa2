import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { type Issue, isNotFound, refuse } from '../../platform/result.ts'
import { attachFile } from '../draft/attach-file.ts'
import { refusals } from '../draft/refusals.ts'
import { largestFile } from '../import/index.ts'
import { issuePlan } from '../issue/issue-plan.ts'
import { previewOf } from '../issue/issue-preview.ts'
import { may } from '../permissions.ts'
import { filesOf } from '../work/store-public.ts'
import { IssuePage } from './issue-page.tsx'
import { headAtHand, idIn, type PlanAtHand, planAtHand, planPath, plansPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'

/** The preview, the issuing itself, and further editions of the document. */
export function issueRoutes(): Routes {
  const app = routes()

  app.get('/ke-hoach/:planId/giao-viec', can(may['plan.issue']), async (c) => {
    const hand = await planAtHand(c)
    if (!hand) return c.notFound()
    if (hand.plan.head.state === 'issued') return c.redirect(planPath(hand.plan.head.id), 303)
    return hand.plan.head.amendsPlanId === null ? page(c, hand) : c.notFound()
  })

  app.post('/ke-hoach/:planId/giao-viec', can(may['plan.issue']), async (c) => {
    const planId = idIn(c, 'planId')
    const result = await issuePlan(c.var.deps, c.var.actor, planId)
    if (result.ok) {
      const { again, assignments, agencies } = result.value
      const { issued, issuedBefore } = planTexts
      const said = { vi: issued.vi(assignments, agencies), en: issued.en(assignments, agencies) }
      return redirectSaying(c, planPath(planId), again ? issuedBefore : said)
    }
    const hand = isNotFound(result) ? undefined : await planAtHand(c)
    if (!hand) return c.notFound()
    c.status(422)
    return page(c, hand)
  })

  app.post('/ke-hoach/:planId/tep', can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, z.object({ file: z.instanceof(File).optional() }))
    const head = await headAtHand(c)
    if (!head) return c.notFound()
    const file = result.ok ? result.value.file : undefined
    const attached = await attach(c, head.id, file)
    const back = planPath(head.id, head.state === 'issued' ? 'sua-doi' : 'giao-viec')
    if (attached.ok) return redirectSaying(c, back, planTexts.attached)
    const hand = await planAtHand(c)
    if (!hand || isNotFound(attached)) return c.notFound()
    c.status(422)
    return page(c, hand, attached.issues)
  })

  return app
}

async function attach(c: Context<AppEnv>, planId: number, file: File | undefined) {
  if (!file || file.name === '') return refuse(refusals.chooseFile, 'file')
  if (file.size > largestFile) return refuse(refusals.fileTooLarge, 'file')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return attachFile(c.var.deps, c.var.actor, { planId, file: { bytes, name: file.name } })
}

async function page(c: Context<AppEnv>, { plan, directory }: PlanAtHand, issues: readonly Issue[] = []) {
  const files = await filesOf(c.var.deps.db, plan.head.id)
  return c.render(
    <IssuePage
      lang={c.var.lang}
      plan={plan}
      preview={previewOf(plan, directory)}
      files={files}
      issues={issues}
    />,
    { title: planTexts.issueTitle[c.var.lang], current: plansPath },
  )
}
