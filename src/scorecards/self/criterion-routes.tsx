import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import type { Text } from '../../platform/i18n.ts'
import { keepUploads } from '../../platform/media/index.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { addProofs } from '../round/add-proofs.ts'
import { mayScore } from '../round/at-hand.ts'
import { markNotApplicable } from '../round/mark-not-applicable.ts'
import { saveSelfScore } from '../round/save-self-score.ts'
import { sheetInSight } from '../round/store.ts'
import { readPoints } from '../rules/points.ts'
import { nextOpen } from './criterion-view.ts'
import { criterionPath, sheetPath } from './paths.ts'
import { applicabilityForm, selfForm } from './self-form.ts'
import { loadSheetView } from './sheet-view.ts'
import { showSheet } from './show-sheet.tsx'
import { sheetTexts as t } from './texts.ts'

/** Scoring one criterion; afterwards the next one that needs a person is open. */
export function criterionRoutes(): Routes {
  const app = routes()
  const at = '/cham-diem/phieu/:sheetId{[0-9]+}/tieu-chi/:criterionId{[0-9]+}'

  app.post(at, can(may['score.self']), async (c) => {
    const { deps, actor } = c.var
    const ids = idsOf(c)
    const sheet = await sheetInSight(deps.db, actor, ids.sheetId)
    if (!sheet || !mayScore(actor, sheet)) return c.notFound()
    const { filled, result } = await readForm(c, selfForm)
    const fileIssues = await keepProofs(c, ids)
    if (fileIssues.length > 0) return refused(c, ids, fileIssues, filled)
    if (!result.ok) return refused(c, ids, result.issues, filled)
    const { edit, confirm, points, note, checks, activity, link, remove } = result.value
    const saved = await saveSelfScore(deps, actor, {
      ...{ ...ids, edit, note, checks, removedEvidenceIds: remove },
      points: confirm ? 'proposed' : (readPoints(points) ?? null),
      added: { files: [], links: link === '' ? [] : [link], activityIds: activity },
    })
    if (saved.ok) return onward(c, ids)
    if (isNotFound(saved)) return c.notFound()
    return refused(c, ids, saved.issues, filled)
  })

  app.post(`${at}/khong-ap-dung`, can(may['score.self']), async (c) => {
    const ids = idsOf(c)
    const { filled, result } = await readForm(c, applicabilityForm)
    if (!result.ok) return refused(c, ids, result.issues, filled)
    const { edit, applies, whyNot } = result.value
    const isApplicable = applies === '1'
    const marked = await markNotApplicable(c.var.deps, c.var.actor, {
      ...{ ...ids, edit, isApplicable, reason: whyNot },
    })
    const said = isApplicable ? t.saidApplies : t.saidNotApplicable
    if (marked.ok) return redirectSaying(c, criterionPath(ids.sheetId, ids.criterionId), said)
    if (isNotFound(marked)) return c.notFound()
    const issues = marked.issues.map((issue) =>
      issue.field === 'reason' ? { ...issue, field: 'whyNot' } : issue,
    )
    return refused(c, ids, issues, { whyNot: '', ...filled })
  })

  return app
}

type Ids = { readonly sheetId: number; readonly criterionId: number }

/** Keeps what was sent before anything is said of the points; answers what could not be taken. */
async function keepProofs(c: Context<AppEnv>, ids: Ids): Promise<readonly Issue[]> {
  const { deps, actor } = c.var
  const body = await c.req.parseBody({ all: true })
  const uploads = [body.photo, body.files].flat().filter((value) => value instanceof File)
  const { kept, issues } = await keepUploads(deps, uploads, 'files')
  if (kept.length === 0) return issues
  const added = await addProofs(deps, actor, { ...ids, files: kept })
  return added.ok ? issues : [...issues, ...added.issues]
}

/** Where a person is needed next, so that a sheet is gone through without going back to the table. */
async function onward(c: Context<AppEnv>, { sheetId, criterionId }: Ids) {
  const view = await loadSheetView(c, sheetId)
  const next = view && nextOpen(view, criterionId)
  if (!view || next === undefined) return redirectSaying(c, sheetPath(sheetId), t.saidSaved)
  const code = view.rows.find(({ criterion }) => criterion.id === criterionId)?.criterion.code ?? ''
  const said: Text = { vi: t.saidSavedNext.vi(code), en: t.saidSavedNext.en(code) }
  return redirectSaying(c, criterionPath(sheetId, next), said)
}

function refused(
  c: Context<AppEnv>,
  { sheetId, criterionId }: Ids,
  issues: readonly Issue[],
  filled: Filled,
) {
  c.status(422)
  return showSheet(c, sheetId, { criterionId, issues, filled })
}

const idsOf = (c: Context<AppEnv>): Ids => ({
  sheetId: Number(c.req.param('sheetId')) || 0,
  criterionId: Number(c.req.param('criterionId')) || 0,
})
