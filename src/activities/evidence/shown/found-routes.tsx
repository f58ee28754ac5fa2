import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import type { Text } from '../../../platform/i18n.ts'
import { sendFile } from '../../../platform/media/index.ts'
import { isNotFound, type Result } from '../../../platform/result.ts'
import { may, sightOf } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { visibleFile } from '../../store-evidence.ts'
import { activityPage } from '../../workspace/activity-routes.tsx'
import { activityPath } from '../../workspace/addresses.ts'
import { askAgain } from '../captures/ask-again.ts'
import { activityOfEvidence } from '../captures/store-capture.ts'
import { acceptNear, type NearWord, remarkNear } from '../near-copies/remark-near.ts'
import { capturePage } from './capture-page.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import { firstPageOf } from './first-page-of.ts'

const idIn = (c: Context, name: string) => Number(c.req.param(name)) || 0

/** What was found about evidence: captures, first pages, likenesses, and what is said of them. */
export function foundRoutes(planning: PlanningPorts): Routes {
  const app = routes()

  // A picture is its own first page.
  app.get('/minh-chung/:evidenceId/trang-dau', can(may['activity.see']), async (c) => {
    const { deps, actor } = c.var
    const file = await visibleFile(deps.db, sightOf(actor), idIn(c, 'evidenceId'))
    if (file?.displaySha256 && file.displayType) {
      const { displaySha256: sha256, displaySize, displayType: mediaType } = file
      return sendFile(c, { sha256, size: displaySize ?? 0, mediaType, name: `${file.name}.webp` }, 'inline')
    }
    if (file?.mediaType !== 'application/pdf') return c.notFound()
    const page = await firstPageOf(deps, file.sha256)
    return page
      ? sendFile(c, { ...page, mediaType: 'image/webp', name: `${file.name}.webp` }, 'inline')
      : c.notFound()
  })

  app.get('/ban-chup/:captureId', can(may['activity.see']), capturePage)

  app.post('/minh-chung/:evidenceId/chup-lai', can(may['activity.verify']), async (c) => {
    const { deps, actor } = c.var
    const evidenceId = idIn(c, 'evidenceId')
    const activityId = await activityOfEvidence(deps.db, evidenceId)
    const asked = await askAgain(deps, actor, { activityId, evidenceId })
    if (!asked.ok) return c.notFound()
    return redirectSaying(c, activityPath(activityId), evidenceTexts.askedAgain)
  })

  app.post('/hoat-dong/:activityId/gan-giong/:nearCopyId', can(may['activity.amend']), (c) =>
    say(c, planning, 'remark', evidenceTexts.savedExplain, (word) =>
      remarkNear(c.var.deps, c.var.actor, word),
    ),
  )

  app.post('/hoat-dong/:activityId/gan-giong/:nearCopyId/chap-nhan', can(may['activity.verify']), (c) =>
    say(c, planning, 'accept', evidenceTexts.savedAccept, (word) =>
      acceptNear(c.var.deps, c.var.actor, word),
    ),
  )

  return app
}

async function say(
  c: Context<AppEnv>,
  planning: PlanningPorts,
  name: 'remark' | 'accept',
  said: Text,
  act: (word: NearWord) => Promise<Result>,
) {
  const [activityId, nearCopyId] = [idIn(c, 'activityId'), idIn(c, 'nearCopyId')]
  const field = `${name}-${nearCopyId}`
  const words = z.object({ [field]: z.string().trim().max(500).default('') })
  const { result: read } = await readForm(c, words)
  const result = read.ok ? await act({ activityId, nearCopyId, words: read.value[field] ?? '' }) : read
  if (result.ok) return redirectSaying(c, activityPath(activityId), said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return activityPage(c, planning, { issues: result.issues })
}
