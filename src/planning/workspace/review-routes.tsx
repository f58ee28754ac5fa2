import { can } from '../../platform/http/can.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { isNotFound } from '../../platform/result.ts'
import { discardDraft } from '../draft/discard-draft.ts'
import { may } from '../permissions.ts'
import { codeOf } from '../plan.ts'
import { headOf, sourceOf } from '../store-plans.ts'
import { ClausesPage } from './clauses-page.tsx'
import { idIn, planAtHand, plansPath } from './plan-at-hand.ts'
import { planTexts } from './plan-texts.ts'
import { ReviewPage } from './review-page.tsx'
import { reviewTexts } from './review-texts.ts'

/** The review of a draft as a whole. An issued plan has its own page instead. */
export function reviewRoutes(): Routes {
  const app = routes()

  app.get('/ke-hoach/:planId/doi-chieu', can(may['plan.review']), async (c) => {
    const hand = await planAtHand(c)
    if (hand?.plan.head.state !== 'draft') return c.notFound()
    const { db } = c.var.deps
    const { id, followsPlanId } = hand.plan.head
    const source = await sourceOf(db, id)
    const follows = followsPlanId === null ? undefined : await headOf(db, followsPlanId)
    const { number, year } = hand.plan.head
    const t = textsIn(c.var.lang, reviewTexts)
    const title = number ? t.title(codeOf(hand.plan.head)) : t.titleOfYear(year)
    return c.render(<ReviewPage lang={c.var.lang} {...hand} source={source} follows={follows} />, {
      title,
      current: plansPath,
    })
  })

  app.get('/ke-hoach/:planId/doan', can(may['plan.review']), async (c) => {
    const hand = await planAtHand(c)
    if (hand?.plan.head.state !== 'draft') return c.notFound()
    const title = reviewTexts.clausesTitle[c.var.lang]
    return c.render(<ClausesPage lang={c.var.lang} plan={hand.plan} />, { title, current: plansPath })
  })

  app.post('/ke-hoach/:planId/bo', can(may['plan.edit']), async (c) => {
    const result = await discardDraft(c.var.deps, c.var.actor, idIn(c, 'planId'))
    if (result.ok) return redirectSaying(c, plansPath, planTexts.discarded)
    return isNotFound(result) ? c.notFound() : redirectSaying(c, plansPath, result.issues[0]!.text)
  })

  return app
}
