import type { Context } from 'hono'
import { formatDay } from '../../platform/dates.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { editHeader } from '../draft/edit-header.ts'
import { markClause } from '../draft/mark-clause.ts'
import { type PassageKind, passageNames, passagesOf } from '../draft/passages.ts'
import { removePassage } from '../draft/remove-passage.ts'
import { savePassage } from '../draft/save-passage.ts'
import { settleDoubt } from '../draft/settle-doubt.ts'
import { may } from '../permissions.ts'
import type { WholePlan } from '../plan.ts'
import { answer, answerWithNotice } from './answer.ts'
import { headerForm, markForm, passageForm, typed, versionForm } from './forms.ts'
import { HeaderForm, type HeaderTyped } from './header-form.tsx'
import { PassageForm, type PassageTyped } from './passage-form.tsx'
import { passageKinds } from './passage-slugs.ts'
import { idIn, planAtHand, planPath, plansPath } from './plan-at-hand.ts'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'

/** The header, requirements, goals, themes, marks and doubts of a draft. */
export function passageRoutes(): Routes {
  const app = routes()

  app.get('/ke-hoach/:planId/thong-tin-chung', can(may['plan.edit']), async (c) => {
    const hand = await planAtHand(c)
    return hand ? headerPage(c, hand.plan, typedHeader(hand.plan)) : c.notFound()
  })

  app.post('/ke-hoach/:planId/thong-tin-chung', can(may['plan.edit']), async (c) => {
    const { filled, result } = await readForm(c, headerForm)
    const planId = idIn(c, 'planId')
    const edited = result.ok
      ? await editHeader(c.var.deps, c.var.actor, { ...result.value, planId }, result.value)
      : result
    return answer(c, edited, { planId, anchor: 'u-header', text: reviewTexts.saved }, async (issues) => {
      const hand = await planAtHand(c)
      const again = Object.fromEntries(headerFields.map((name) => [name, typed(filled, name)])) as HeaderTyped
      return hand ? headerPage(c, hand.plan, again, issues) : c.notFound()
    })
  })

  app.get('/ke-hoach/:planId/:kind{yeu-cau|muc-tieu|noi-dung}/:id', can(may['plan.edit']), async (c) => {
    const [hand, kind] = [await planAtHand(c), passageKinds[c.req.param('kind')]!]
    const before = hand && typedPassage(hand.plan, kind, idOf(c))
    return hand && before ? passagePage(c, hand.plan, kind, before) : c.notFound()
  })

  app.post('/ke-hoach/:planId/:kind{yeu-cau|muc-tieu|noi-dung}/:id', can(may['plan.edit']), async (c) => {
    const { filled, result } = await readForm(c, passageForm)
    const [planId, kind] = [idIn(c, 'planId'), passageKinds[c.req.param('kind')]!]
    const saved = result.ok
      ? await savePassage(
          c.var.deps,
          c.var.actor,
          { ...result.value, planId },
          { ...result.value, kind, id: idOf(c) },
        )
      : result
    return answer(c, saved, { planId, anchor: `u-${kind}s`, text: reviewTexts.saved }, async (issues) => {
      const hand = await planAtHand(c)
      const again = {
        text: typed(filled, 'text'),
        reformArea: typed(filled, 'reformArea'),
        dueOn: typed(filled, 'dueOn'),
      }
      return hand ? passagePage(c, hand.plan, kind, again, issues) : c.notFound()
    })
  })

  app.post('/ke-hoach/:planId/:kind{yeu-cau|muc-tieu|noi-dung}/:id/bo', can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, versionForm)
    const [planId, kind] = [idIn(c, 'planId'), passageKinds[c.req.param('kind')]!]
    const edit = { planId, version: result.ok ? result.value.version : 0, kind, id: idIn(c, 'id') }
    const removed = await removePassage(c.var.deps, c.var.actor, edit)
    return answerWithNotice(c, removed, { planId, anchor: `u-${kind}s`, text: reviewTexts.passageRemoved })
  })

  app.post('/ke-hoach/:planId/doan/:clauseId', can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, markForm)
    if (!result.ok) return c.notFound()
    const planId = idIn(c, 'planId')
    const { mark, version } = result.value
    const edit = { planId, version, clauseId: idIn(c, 'clauseId'), mark: mark === '' ? null : mark }
    const marked = await markClause(c.var.deps, c.var.actor, edit)
    if (!marked.ok && isNotFound(marked)) return c.notFound()
    const text = marked.ok ? reviewTexts.marked : marked.issues[0]!.text
    return redirectSaying(c, `${planPath(planId, 'doan')}#${thingAnchor('clause', edit.clauseId)}`, text)
  })

  app.post('/ke-hoach/:planId/diem-chua-chac/:doubtId', can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, versionForm)
    const planId = idIn(c, 'planId')
    const edit = { planId, version: result.ok ? result.value.version : 0, doubtId: idIn(c, 'doubtId') }
    const settled = await settleDoubt(c.var.deps, c.var.actor, edit)
    return answerWithNotice(c, settled, { planId, anchor: 'u-doubts', text: reviewTexts.settled })
  })

  return app
}

/** 'them' adds one. */
const idOf = (c: Context<AppEnv>) => (c.req.param('id') === 'them' ? null : idIn(c, 'id'))

const headerFields = ['number', 'symbol', 'issuedOn', 'place', 'issuingBody', 'title', 'year'] as const

const typedHeader = ({ head }: WholePlan): HeaderTyped => ({
  number: head.number ?? '',
  symbol: head.symbol ?? '',
  issuedOn: head.issuedOn ? formatDay(head.issuedOn) : '',
  place: head.place ?? '',
  issuingBody: head.issuingBody ?? '',
  title: head.title,
  year: `${head.year}`,
})

function typedPassage(plan: WholePlan, kind: PassageKind, id: number | null): PassageTyped | undefined {
  if (id === null) return { text: '', reformArea: '', dueOn: '' }
  const passage = passagesOf(plan, kind).find((one) => one.id === id)
  if (!passage) return undefined
  if ('title' in passage) return { text: passage.title, reformArea: passage.reformArea ?? '', dueOn: '' }
  const dueOn = 'dueOn' in passage && passage.dueOn ? formatDay(passage.dueOn) : ''
  return { text: passage.text, reformArea: '', dueOn }
}

function headerPage(c: Context<AppEnv>, plan: WholePlan, given: HeaderTyped, issues: readonly Issue[] = []) {
  const title = reviewTexts.header[c.var.lang]
  return c.render(<HeaderForm lang={c.var.lang} title={title} plan={plan} typed={given} issues={issues} />, {
    title,
    current: plansPath,
  })
}

function passagePage(
  c: Context<AppEnv>,
  plan: WholePlan,
  kind: PassageKind,
  given: PassageTyped,
  issues: readonly Issue[] = [],
) {
  const title = passageNames[kind][c.var.lang]
  return c.render(
    <PassageForm lang={c.var.lang} title={title} plan={plan} kind={kind} typed={given} issues={issues} />,
    { title, current: plansPath },
  )
}
