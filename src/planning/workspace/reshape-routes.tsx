import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { mergeTasks } from '../draft/merge-tasks.ts'
import { splitTask } from '../draft/split-task.ts'
import { labelOf } from '../issue/readiness.ts'
import { may } from '../permissions.ts'
import { answer } from './answer.ts'
import { mergeForm, splitForm, typed } from './forms.ts'
import { idIn, planAtHand, plansPath } from './plan-at-hand.ts'
import { MergeForm, SplitForm } from './reshape-forms.tsx'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'

/** Making several tasks of one, and one of two. */
export function reshapeRoutes(): Routes {
  const app = routes()
  const one = '/ke-hoach/:planId/nhiem-vu/:taskId'

  app.get(`${one}/tach`, can(may['plan.edit']), async (c) => {
    const at = await taskAtHand(c)
    if (!at) return c.notFound()
    const title = textsIn(c.var.lang, reviewTexts).splitTitle(labelOf(at.task))
    return c.render(
      <SplitForm lang={c.var.lang} title={title} {...at} text={at.task.content} issues={[]} />,
      pageOf(title),
    )
  })

  app.post(`${one}/tach`, can(may['plan.edit']), async (c) => {
    const { filled, result } = await readForm(c, splitForm)
    const at = await taskAtHand(c)
    if (!at) return c.notFound()
    const planId = at.plan.head.id
    const edit = result.ok && { ...result.value, planId, taskId: at.task.id }
    const split = edit ? await splitTask(c.var.deps, c.var.actor, edit) : result
    const title = textsIn(c.var.lang, reviewTexts).splitTitle(labelOf(at.task))
    const done = { planId, anchor: thingAnchor('task', at.task.id), text: reviewTexts.splitDone }
    return answer(c, split, done, async (issues) => {
      const now = (await taskAtHand(c)) ?? at
      const form = (
        <SplitForm lang={c.var.lang} title={title} {...now} text={typed(filled, 'text')} issues={issues} />
      )
      return c.render(form, pageOf(title))
    })
  })

  app.get(`${one}/gop`, can(may['plan.edit']), async (c) => {
    const at = await taskAtHand(c)
    if (!at) return c.notFound()
    const title = textsIn(c.var.lang, reviewTexts).mergeTitle(labelOf(at.task))
    return c.render(<MergeForm lang={c.var.lang} title={title} {...at} issues={[]} />, pageOf(title))
  })

  app.post(`${one}/gop`, can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, mergeForm)
    const at = await taskAtHand(c)
    if (!at) return c.notFound()
    const planId = at.plan.head.id
    const edit = result.ok && { ...result.value, planId, taskId: at.task.id }
    const merged = edit ? await mergeTasks(c.var.deps, c.var.actor, edit) : result
    const title = textsIn(c.var.lang, reviewTexts).mergeTitle(labelOf(at.task))
    const done = { planId, anchor: thingAnchor('task', at.task.id), text: reviewTexts.mergeDone }
    return answer(c, merged, done, async (issues) => {
      const now = (await taskAtHand(c)) ?? at
      return c.render(<MergeForm lang={c.var.lang} title={title} {...now} issues={issues} />, pageOf(title))
    })
  })

  return app
}

async function taskAtHand(c: Context<AppEnv>) {
  const hand = await planAtHand(c)
  const task = hand?.plan.tasks.find((one) => one.id === idIn(c, 'taskId'))
  return hand && task ? { plan: hand.plan, task } : undefined
}

const pageOf = (title: string) => ({ title, current: plansPath })
