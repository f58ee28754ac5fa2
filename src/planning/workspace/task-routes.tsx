import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { addTask } from '../draft/add-task.ts'
import { editTask } from '../draft/edit-task.ts'
import { removeTask } from '../draft/remove-task.ts'
import type { TaskInput } from '../draft/task-input.ts'
import { labelOf } from '../issue/readiness.ts'
import { may } from '../permissions.ts'
import type { Task } from '../plan.ts'
import { answer, answerWithNotice } from './answer.ts'
import { emptyInput, inputOf, taskForm, typedTask, versionForm } from './forms.ts'
import { idIn, type PlanAtHand, planAtHand, plansPath } from './plan-at-hand.ts'
import { reviewTexts } from './review-texts.ts'
import { thingAnchor } from './source-links.ts'
import { TaskForm } from './task-form.tsx'

/** Editing, adding and removing single tasks of a draft. */
export function taskRoutes(): Routes {
  const app = routes()
  const one = '/ke-hoach/:planId/nhiem-vu/:taskId'

  app.get(`${one}/sua`, can(may['plan.edit']), async (c) => {
    const { hand, task } = await taskAtHand(c)
    return hand && task ? page(c, hand, task, inputOf(task)) : c.notFound()
  })

  app.post(`${one}/sua`, can(may['plan.edit']), async (c) => {
    const { filled, result } = await readForm(c, taskForm)
    const { hand, task } = await taskAtHand(c)
    if (!hand || !task) return c.notFound()
    const planId = hand.plan.head.id
    const edited = result.ok
      ? await editTask(c.var.deps, c.var.actor, { ...result.value, planId, taskId: task.id }, result.value)
      : result
    const done = { planId, anchor: thingAnchor('task', task.id), text: reviewTexts.saved }
    return answer(c, edited, done, async (issues) =>
      page(c, (await planAtHand(c))!, task, typedTask(filled), issues),
    )
  })

  app.get('/ke-hoach/:planId/nhiem-vu/them', can(may['plan.edit']), async (c) => {
    const hand = await planAtHand(c)
    return hand ? page(c, hand, null, emptyInput) : c.notFound()
  })

  app.post('/ke-hoach/:planId/nhiem-vu/them', can(may['plan.edit']), async (c) => {
    const { filled, result } = await readForm(c, taskForm)
    const hand = await planAtHand(c)
    if (!hand) return c.notFound()
    const planId = hand.plan.head.id
    const afterTaskId = Number(c.req.query('sau')) || undefined
    const added = result.ok
      ? await addTask(c.var.deps, c.var.actor, { ...result.value, planId, afterTaskId }, result.value)
      : result
    const anchor = added.ok ? thingAnchor('task', added.value) : undefined
    return answer(c, added, { planId, anchor, text: reviewTexts.taskAdded }, (issues) =>
      page(c, hand, null, typedTask(filled), issues),
    )
  })

  app.post(`${one}/bo`, can(may['plan.edit']), async (c) => {
    const { result } = await readForm(c, versionForm)
    const planId = idIn(c, 'planId')
    const edit = { planId, version: result.ok ? result.value.version : 0, taskId: idIn(c, 'taskId') }
    const removed = await removeTask(c.var.deps, c.var.actor, edit)
    return answerWithNotice(c, removed, { planId, anchor: 'u-tasks', text: reviewTexts.taskRemoved })
  })

  return app
}

async function taskAtHand(c: Context<AppEnv>): Promise<{ hand?: PlanAtHand; task?: Task }> {
  const hand = await planAtHand(c)
  return { hand, task: hand?.plan.tasks.find((task) => task.id === idIn(c, 'taskId')) }
}

function page(
  c: Context<AppEnv>,
  hand: PlanAtHand,
  task: Task | null,
  input: TaskInput,
  issues: readonly Issue[] = [],
) {
  const t = textsIn(c.var.lang, reviewTexts)
  const title = task ? t.editTask(labelOf(task)) : t.addTask
  return c.render(
    <TaskForm lang={c.var.lang} title={title} hand={hand} task={task} input={input} issues={issues} />,
    { title, current: plansPath },
  )
}
