import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import type { PlanningPorts } from '../ports.ts'
import { returnActivity } from '../return-activity.ts'
import { samplePath } from '../sampling/workspace/addresses.ts'
import { verifyActivity } from '../verify-activity.ts'
import { activityPage } from './activity-routes.tsx'
import { judgeTexts } from './activity-texts.ts'
import { activityPath, verificationPath } from './addresses.ts'

const decision = z.object({
  version: z.coerce.number().int().min(0).default(0),
  queue: z.string().optional(),
  sample: z.coerce.number().int().positive().optional(),
  reason: z.string().trim().max(1000).default(''),
})

/** Deciding on an activity, from its own page or from the queue. */
export function judgeRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  app.post('/hoat-dong/:activityId/xac-minh', can(may['activity.verify']), (c) =>
    decide(c, planning, judgeTexts.verified, (input) => verifyActivity(c.var.deps, c.var.actor, input)),
  )

  app.post('/hoat-dong/:activityId/tra-lai', can(may['activity.return']), (c) =>
    decide(c, planning, judgeTexts.returned, (input) => returnActivity(c.var.deps, c.var.actor, input)),
  )

  return app
}

type Decision = { activityId: number; version: number; reason: string }

async function decide(
  c: Context<AppEnv>,
  planning: PlanningPorts,
  said: Text,
  act: (input: Decision) => Promise<Result>,
) {
  const activityId = Number(c.req.param('activityId')) || 0
  const { filled, result } = await readForm(c, decision)
  const decided = result.ok ? await act({ activityId, ...result.value }) : result
  if (decided.ok) return redirectSaying(c, nextPath(filled, activityId), said)
  if (isNotFound(decided)) return c.notFound()
  c.status(422)
  return activityPage(c, planning, { issues: decided.issues, reason: String(filled.reason ?? '') })
}

/** Where the officer came from: a sample, the queue, or the activity itself. */
function nextPath({ sample, queue }: Filled, activityId: number): string {
  const sampleId = Number(sample)
  if (Number.isSafeInteger(sampleId) && sampleId > 0) return samplePath(sampleId)
  return queue ? verificationPath : activityPath(activityId)
}
