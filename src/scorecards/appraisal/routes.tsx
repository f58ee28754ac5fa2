import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { keepUploads } from '../../platform/media/index.ts'
import { isNotFound, type Refusal, type Result, refuse, refuseAll } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { scoresOfSheet } from '../round/store-scores.ts'
import { criterionPath } from '../self/paths.ts'
import { showSheet } from '../self/show-sheet.tsx'
import { appraise } from './appraise.ts'
import { decideFinal } from './decide-final.ts'
import { explain } from './explain.ts'
import { explainForm, type PointsForm, pointsForm } from './forms.ts'
import { saidTexts } from './said-texts.ts'
import { refusals } from './texts.ts'

const idOf = (c: Context<AppEnv>, name: string): number => Number(c.req.param(name)) || 0

/** What is done with one row of a sheet, sent from the panel beside it. */
export function rowRoutes(): Routes {
  const app = routes()

  app.post('/cham-diem/phieu/:sheetId/tham-dinh/:criterionId', can(may['score.appraise']), (c) =>
    points(c, 'selfPoints', saidTexts.appraised, (input) => appraise(c.var.deps, c.var.actor, input)),
  )

  app.post('/cham-diem/phieu/:sheetId/chot/:criterionId', can(may['score.decide']), (c) =>
    points(c, 'appraisedPoints', saidTexts.decided, (input) => decideFinal(c.var.deps, c.var.actor, input)),
  )

  app.post('/cham-diem/phieu/:sheetId/giai-trinh/:criterionId', can(may['score.explain']), async (c) => {
    const { filled, result } = await readForm(c, explainForm)
    if (!result.ok) return answer(c, filled, result, saidTexts.explained)
    const { edit, text, file, link } = result.value
    const { kept, issues } = await keepUploads(c.var.deps, file, 'file')
    const input = { sheetId: idOf(c, 'sheetId'), criterionId: idOf(c, 'criterionId'), edit, text }
    const proofs = { files: kept, links: link === '' ? [] : [link], activityIds: [] }
    const said =
      issues.length > 0 ? refuseAll(issues) : await explain(c.var.deps, c.var.actor, { ...input, proofs })
    return answer(c, filled, said, saidTexts.explained)
  })

  return app
}

type Given = { sheetId: number; criterionId: number; edit: number; points: number; reason: string }

/** Reads points from a form; 'agree' takes those of the stage before, 'keep' the appraised ones. */
async function points(
  c: Context<AppEnv>,
  before: 'selfPoints' | 'appraisedPoints',
  said: Text,
  act: (input: Given) => Promise<Result>,
) {
  const { filled, result } = await readForm(c, pointsForm)
  if (!result.ok) return answer(c, filled, result, said)
  const [sheetId, criterionId] = [idOf(c, 'sheetId'), idOf(c, 'criterionId')]
  const { edit, reason } = result.value
  const given = await chosen(c, sheetId, criterionId, before, result.value)
  const done =
    given === null
      ? refuse(refusals.points, 'points')
      : await act({ sheetId, criterionId, edit, points: given, reason })
  return answer(c, filled, done, said)
}

async function chosen(
  { var: { deps } }: Context<AppEnv>,
  sheetId: number,
  criterionId: number,
  before: 'selfPoints' | 'appraisedPoints',
  { act, points: typed }: PointsForm,
): Promise<number | null> {
  if (act === 'give') return typed ?? null
  // What is there now is judged by the act: a row that changed meanwhile is refused by its edit.
  const score = (await scoresOfSheet(deps.db, sheetId)).get(criterionId)
  return score?.[act === 'keep' ? 'appraisedPoints' : before] ?? null
}

/** On to the row again, saying what was done; or the page as it was, with what is to be mended. */
function answer(c: Context<AppEnv>, filled: Filled, result: Result | Refusal, said: Text) {
  const [sheetId, criterionId] = [idOf(c, 'sheetId'), idOf(c, 'criterionId')]
  if (result.ok) return redirectSaying(c, criterionPath(sheetId, criterionId), said)
  if (isNotFound(result)) return c.notFound()
  c.status(422)
  return showSheet(c, sheetId, { criterionId, issues: result.issues, filled })
}
