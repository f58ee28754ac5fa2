import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { type Issue, isNotFound, type Result } from '../../platform/result.ts'
import { addressOf, type MatrixQuery, matrixPath, matrixQuery } from '../matrix/matrix-query.ts'
import { renderMatrix } from '../matrix/render-matrix.tsx'
import { type View, viewAsked } from '../matrix/view.ts'
import { asAddress } from '../matrix/window-choice.ts'
import { may } from '../permissions.ts'
import { assignGap, dismissGap, undoGap } from './assign-gap.ts'
import type { Gap } from './store.ts'
import { gapTexts } from './texts.ts'

const id = z.coerce.number().int().min(1).max(2_147_483_647)
const list = <S extends z.ZodType>(one: S) =>
  z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(one).max(200),
  )

const place = matrixQuery.pick({ 'ke-hoach': true, tu: true, den: true, hang: true, cot: true }).extend({
  'de-xuat': z.string().regex(/^\d{1,9}\.[a-z_]{1,40}$/),
})
const assignForm = place.extend({
  viec: z.string().trim().min(1, say(gapTexts.needsContent)).max(500),
  'hinh-thuc': list(z.string().max(60)),
  'don-vi': list(id).refine((ids) => ids.length > 0, say(gapTexts.needsAgency)),
  han: z.iso.date(say(gapTexts.needsDay)),
})
const skipForm = place.extend({ 'ly-do': z.string().trim().min(1, say(gapTexts.needsReason)).max(300) })
const undoForm = z.object({ 'quyet-dinh': id })

/** POST below /lam-viec/bao-phu: give out what fills a gap, put a proposal aside, take either back. */
export function gapRoutes(): Routes {
  const app = routes()

  app.post('/bao-phu/giao-viec', can(may['coverage.assign']), async (c) => {
    const { deps, actor, lang } = c.var
    const { filled, result } = await readForm(c, assignForm)
    const sent = await gapSent(c, filled)
    if (!sent) return c.notFound()
    if (!result.ok) return refused(c, sent, filled, result.issues, false)
    const forms = result.value['hinh-thuc'].flatMap(
      (key) => sent.view.words.forms.find((form) => form.key === key)?.name.vi ?? [],
    )
    const assigned = await assignGap(deps, actor, sent.gap, {
      content: result.value.viec,
      forms,
      note: gapTexts.note[lang],
      agencyIds: result.value['don-vi'],
      dueOn: result.value.han,
    })
    const text = assigned.ok && assigned.value.again ? gapTexts.saidAgain : gapTexts.saidAssigned
    return answer(c, sent, filled, assigned, text, false)
  })

  app.post('/bao-phu/bo-qua', can(may['coverage.assign']), async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, skipForm)
    const sent = await gapSent(c, filled)
    if (!sent) return c.notFound()
    if (!result.ok) return refused(c, sent, filled, result.issues, true)
    const dismissed = await dismissGap(deps, actor, sent.gap, result.value['ly-do'])
    return answer(c, sent, filled, dismissed, gapTexts.saidDismissed, true)
  })

  app.post('/bao-phu/hoan-tac', can(may['coverage.assign']), async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, undoForm)
    if (!result.ok) return c.notFound()
    const undone = await undoGap(deps, actor, result.value['quyet-dinh'])
    if (isNotFound(undone)) return c.notFound()
    return redirectSaying(c, matrixPath, undone.ok ? gapTexts.saidUndone : undone.issues[0]!.text)
  })

  return app
}

type Sent = { readonly query: MatrixQuery; readonly view: View; readonly gap: Gap }

/** The gap that a form is about, in the view of who sent it; strangers find nothing. */
async function gapSent(c: Context<AppEnv>, filled: Filled): Promise<Sent | undefined> {
  const parsed = place.safeParse(filled)
  if (!parsed.success) return undefined
  const query: MatrixQuery = parsed.data
  const view = await viewAsked(c, query)
  if (!view) return undefined
  const [themeId, audienceKey] = parsed.data['de-xuat'].split('.')
  const gap = {
    planId: view.plan.head.id,
    themeId: Number(themeId),
    audienceKey: audienceKey!,
    window: view.window,
  }
  return { query: { ...query, ...asAddress(view.window) }, view, gap }
}

function answer(
  c: Context<AppEnv>,
  sent: Sent,
  filled: Filled,
  result: Result<unknown>,
  text: { readonly vi: string; readonly en: string },
  isSkip: boolean,
) {
  if (result.ok) return redirectSaying(c, addressOf(matrixPath, sent.query), text)
  if (isNotFound(result)) return c.notFound()
  return refused(c, sent, filled, result.issues, isSkip)
}

function refused(
  c: Context<AppEnv>,
  { query, view }: Sent,
  filled: Filled,
  issues: readonly Issue[],
  isSkip: boolean,
) {
  c.status(422)
  return renderMatrix(c, query, view, { filled, issues, isSkip })
}
