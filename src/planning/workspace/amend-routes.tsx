import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { amendPlan } from '../issue/amend-plan.ts'
import { amendmentOf } from '../issue/amendment.ts'
import { reasonsNotToIssue } from '../issue/readiness.ts'
import { standingOf } from '../issue/store-amend.ts'
import { may } from '../permissions.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { headOf, wholePlan } from '../store-plans.ts'
import { filesOf } from '../work/store-public.ts'
import { AmendImport, AmendPage } from './amend-page.tsx'
import { amendTexts } from './amend-texts.ts'
import { reviewPath } from './answer.ts'
import { headAtHand, planAtHand, planPath, plansPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { officesOf, receivePosted } from './receive.ts'

/**
 * One address for both ends of an amendment: of a plan in force it takes the amended document in; of the draft that
 * this became it compares and applies.
 */
export function amendRoutes(): Routes {
  const app = routes()

  app.get('/ke-hoach/:planId/sua-doi', can(may['plan.issue']), async (c) => {
    const head = await headAtHand(c)
    if (head?.state === 'issued') return importPage(c, head)
    return head?.state === 'draft' && head.amendsPlanId !== null ? comparePage(c) : c.notFound()
  })

  app.post('/ke-hoach/:planId/sua-doi', can(may['plan.issue']), async (c) => {
    const head = await headAtHand(c)
    if (!head) return c.notFound()
    return head.state === 'issued' ? receive(c, head) : apply(c, head)
  })

  return app
}

async function receive(c: Context<AppEnv>, head: PlanHead) {
  const { pasted, result } = await receivePosted(c, head)
  if (result.ok) return redirectSaying(c, reviewPath(result.value), planTexts.received)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return importPage(c, head, pasted, result.issues)
}

async function apply(c: Context<AppEnv>, head: PlanHead) {
  const result = await amendPlan(c.var.deps, c.var.actor, head.id)
  if (result.ok) return redirectSaying(c, planPath(result.value.planId), amendTexts.applied)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return comparePage(c)
}

async function importPage(c: Context<AppEnv>, head: PlanHead, pasted?: string, issues?: readonly Issue[]) {
  const agency = (await officesOf(c)).find((office) => office.id === head.agencyId)
  const files = await filesOf(c.var.deps.db, head.id)
  return c.render(<AmendImport lang={c.var.lang} {...{ head, agency, files, pasted, issues }} />, {
    title: textsIn(c.var.lang, amendTexts).title(codeOf(head)),
    current: plansPath,
  })
}

async function comparePage(c: Context<AppEnv>) {
  const { db } = c.var.deps
  const hand = await planAtHand(c)
  const head = hand?.plan.head.amendsPlanId && (await headOf(db, hand.plan.head.amendsPlanId))
  if (!hand || !head) return c.notFound()
  const { plan: amending, directory } = hand
  const plan = await wholePlan(db, head)
  const amendment = amendmentOf(plan, amending, await standingOf(db, head.id), directory)
  const reasons = reasonsNotToIssue(amending, directory)
  const page = <AmendPage lang={c.var.lang} {...{ plan, amending, amendment, reasons }} />
  return c.render(page, { title: textsIn(c.var.lang, amendTexts).title(codeOf(head)), current: plansPath })
}
