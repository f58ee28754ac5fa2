import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { type Text, textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound, type Result } from '../../platform/result.ts'
import { cancelActivity } from '../cancel-activity.ts'
import { may } from '../permissions.ts'
import type { ActivityDeps, PlanningPorts } from '../ports.ts'
import { reopenActivity } from '../reopen-activity.ts'
import { type ActivityInSight, activityInSight } from './activity-in-sight.ts'
import { activityTexts } from './activity-texts.ts'
import { activitiesPath, activityPath } from './addresses.ts'
import { type LifeForm, LifePage } from './life-page.tsx'
import { lifeTexts } from './life-texts.ts'

const sent = z.object({
  version: z.coerce.number().int().min(0).default(0),
  reason: z.string().trim().max(1000).default(''),
})
type Input = z.output<typeof sent> & { readonly activityId: number }

type Turn = {
  readonly form: LifeForm
  readonly said: Text
  readonly mayNow: (sight: ActivityInSight) => boolean
  readonly act: (
    deps: Pick<ActivityDeps, 'db' | 'clock'>,
    actor: AppEnv['Variables']['actor'],
    input: Input,
  ) => Promise<Result>
}

const cancelling: Turn = {
  form: {
    action: 'huy',
    title: lifeTexts.cancelTitle,
    lead: lifeTexts.cancelLead,
    reason: lifeTexts.cancelReason,
    help: lifeTexts.cancelHelp,
    act: lifeTexts.cancel,
  },
  said: lifeTexts.cancelled,
  mayNow: (sight) => sight.mayCancel,
  act: cancelActivity,
}

const reopening: Turn = {
  form: {
    action: 'mo-lai',
    title: lifeTexts.reopenTitle,
    lead: lifeTexts.reopenLead,
    reason: lifeTexts.reopenReason,
    help: lifeTexts.reopenHelp,
    act: lifeTexts.reopen,
  },
  said: lifeTexts.reopened,
  mayNow: (sight) => sight.mayReopen,
  act: reopenActivity,
}

/** Taking back what was logged, and taking back a verification; each asks for its reason on a page of its own. */
export function lifeRoutes(planning: PlanningPorts): Routes {
  const app = routes()
  app.get('/hoat-dong/:activityId/huy', can(may['activity.cancel']), (c) => ask(c, planning, cancelling))
  app.post('/hoat-dong/:activityId/huy', can(may['activity.cancel']), (c) => take(c, planning, cancelling))
  app.get('/hoat-dong/:activityId/mo-lai', can(may['activity.reopen']), (c) => ask(c, planning, reopening))
  app.post('/hoat-dong/:activityId/mo-lai', can(may['activity.reopen']), (c) => take(c, planning, reopening))
  return app
}

async function ask(c: Context<AppEnv>, planning: PlanningPorts, turn: Turn) {
  const sight = await activityInSight(c, planning, idOf(c))
  return sight && turn.mayNow(sight) ? page(c, turn, sight) : c.notFound()
}

async function take(c: Context<AppEnv>, planning: PlanningPorts, turn: Turn) {
  const activityId = idOf(c)
  const { filled, result } = await readForm(c, sent)
  const taken = result.ok ? await turn.act(c.var.deps, c.var.actor, { activityId, ...result.value }) : result
  if (taken.ok) return redirectSaying(c, activityPath(activityId), turn.said)
  const sight = isNotFound(taken) ? undefined : await activityInSight(c, planning, activityId)
  if (!sight) return c.notFound()
  c.status(422)
  return page(c, turn, sight, taken.issues, String(filled.reason ?? ''))
}

const idOf = (c: Context<AppEnv>): number => Number(c.req.param('activityId')) || 0

function page(
  c: Context<AppEnv>,
  { form }: Turn,
  sight: ActivityInSight,
  issues?: readonly Issue[],
  reason?: string,
) {
  const { lang } = c.var
  const { what, id } = sight.activity
  return c.render(<LifePage {...{ lang, form, sight, issues, reason }} />, {
    title: form.title[lang],
    current: activitiesPath,
    breadcrumb: [
      { label: textsIn(lang, activityTexts).listTitle, href: activitiesPath },
      { label: what, href: activityPath(id) },
      { label: form.title[lang] },
    ],
  })
}
