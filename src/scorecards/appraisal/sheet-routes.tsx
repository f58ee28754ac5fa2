import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { isNotFound, type Result } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { sheetPath } from '../self/paths.ts'
import { showSheet } from '../self/show-sheet.tsx'
import { closeExplanation } from './close-explanation.ts'
import { finaliseSheet } from './finalise-sheet.ts'
import { finishField } from './finish-field.ts'
import { saidTexts } from './said-texts.ts'

const idOf = (c: Context<AppEnv>): number => Number(c.req.param('sheetId')) || 0

/** What is done with a whole sheet: a field is through, the explanation is over, the sheet is final. */
export function sheetRoutes(): Routes {
  const app = routes()

  app.post('/cham-diem/phieu/:sheetId/xong-linh-vuc', can(may['score.appraise']), async (c) => {
    const done = await finishField(c.var.deps, c.var.actor, idOf(c))
    return answer(c, done, done.ok && done.value.isWhole ? saidTexts.allDone : saidTexts.fieldDone)
  })

  app.post('/cham-diem/phieu/:sheetId/xong-giai-trinh', can(may['score.explain']), async (c) =>
    answer(c, await closeExplanation(c.var.deps, c.var.actor, idOf(c)), saidTexts.closed),
  )

  app.post('/cham-diem/phieu/:sheetId/chot-phieu', can(may['score.decide']), async (c) =>
    answer(c, await finaliseSheet(c.var.deps, c.var.actor, idOf(c)), saidTexts.finalised),
  )

  return app
}

function answer(c: Context<AppEnv>, result: Result<unknown>, said: Text) {
  if (result.ok) return redirectSaying(c, sheetPath(idOf(c)), said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return showSheet(c, idOf(c), { issues: result.issues })
}
