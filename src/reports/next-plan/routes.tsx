import type { Context } from 'hono'
import {
  codeOf,
  headOf,
  mayMakePlansFor,
  type PlanHead,
  planDirectory,
  planningPermissions,
  planPath,
  planThatFollows,
  sourceOf,
  wholePlan,
} from '../../planning/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { writeDocx } from '../../platform/official/docx/write-docx.ts'
import { officialLayoutOn } from '../../platform/official/layout.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { issuerOf } from '../issuer.ts'
import { type Choices, choicesForm } from './choices.ts'
import { ComparePage } from './compare-page.tsx'
import { documentOfDraft } from './document-of-draft.ts'
import { draftNextPlan } from './draft-next-plan.ts'
import { gatherProposal } from './gather-proposal.ts'
import { NextPlanPage } from './next-plan-page.tsx'
import { nextPlanPath } from './paths.ts'
import { texts } from './texts.ts'

/** /lam-viec/ke-hoach/:planId/nam-sau: from this year's plan to the draft of next year's. */
export function nextPlanRoutes(): Routes {
  const app = routes()
  const one = '/ke-hoach/:planId{[0-9]+}/nam-sau'
  const gate = can(planningPermissions['plan.edit'])

  app.get(one, gate, async (c) => {
    const head = await headAsked(c)
    if (!head) return c.notFound()
    const next = await planThatFollows(c.var.deps.db, head.id)
    return next ? c.redirect(nextPlanPath(head.id, 'so-sanh'), 303) : choosePage(c, head, [])
  })

  app.post(one, gate, async (c) => {
    const head = await headAsked(c)
    if (!head) return c.notFound()
    const { result } = await readForm(c, choicesForm)
    if (!result.ok) return choosePage(c, head, result.issues)
    const made = await draftNextPlan(c.var.deps, c.var.actor, head.id, result.value)
    if (made.ok) {
      const path = planPath(made.value.planId, 'doi-chieu')
      return redirectSaying(c, path, made.value.isAgain ? texts.madeBefore : texts.made)
    }
    return isNotFound(made) ? c.notFound() : choosePage(c, head, made.issues, result.value)
  })

  app.get(`${one}/so-sanh`, gate, async (c) => {
    const both = await plansAsked(c)
    if (!both) return c.notFound()
    const title = textsIn(c.var.lang, texts).compareTitle(both.next.head.year)
    return c.render(<ComparePage lang={c.var.lang} {...both} />, around(c, both.plan.head, title))
  })

  app.get(`${one}/du-thao.docx`, gate, async (c) => {
    const both = await plansAsked(c)
    if (!both) return c.notFound()
    const { db, clock } = c.var.deps
    const { plan, next } = both
    const sources = { draft: await sourceOf(db, next.head.id), before: await sourceOf(db, plan.head.id) }
    const today = clock.today().toString()
    const day = next.head.issuedOn ?? today
    const directory = await planDirectory(db, next.head, clock)
    const agency = directory.byId(next.head.agencyId)
    if (!agency) return c.notFound()
    const document = documentOfDraft(next, sources, issuerOf(agency, directory, day), day)
    const bytes = await writeDocx(document, officialLayoutOn(day))
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="du-thao-ke-hoach-${next.head.year}.docx"`,
      'cache-control': 'private, no-store',
    })
  })

  return app
}

/** The issued plan of the address, for the officer who makes plans for its agency. */
async function headAsked(c: Context<AppEnv>): Promise<PlanHead | undefined> {
  const id = Math.min(Number(c.req.param('planId')), 2_147_483_647)
  const head = await headOf(c.var.deps.db, id)
  return head?.state === 'issued' && mayMakePlansFor(c.var.actor, head.agencyId) ? head : undefined
}

async function plansAsked(c: Context<AppEnv>) {
  const { db } = c.var.deps
  const head = await headAsked(c)
  const following = head && (await planThatFollows(db, head.id))
  const nextHead = following && (await headOf(db, following.id))
  return nextHead && { plan: await wholePlan(db, head), next: await wholePlan(db, nextHead) }
}

async function choosePage(c: Context<AppEnv>, head: PlanHead, issues: readonly Issue[], choices?: Choices) {
  const { deps, lang } = c.var
  const today = deps.clock.today()
  const proposal = await gatherProposal(deps.db, await wholePlan(deps.db, head), today)
  if (issues.length > 0) c.status(422)
  const page = <NextPlanPage {...{ lang, head, today, proposal, choices, issues }} />
  return c.render(page, around(c, head, textsIn(lang, texts).title(head.year + 1)))
}

const around = (c: Context<AppEnv>, head: PlanHead, title: string) => ({
  title,
  current: '/lam-viec/ke-hoach',
  breadcrumb: [
    { label: textsIn(c.var.lang, texts).plans, href: '/lam-viec/ke-hoach' },
    { label: codeOf(head), href: planPath(head.id) },
    { label: title },
  ],
})
