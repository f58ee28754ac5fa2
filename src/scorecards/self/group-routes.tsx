import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Filled, readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { may } from '../permissions.ts'
import { isOwn, type Row } from '../round/rows.ts'
import { saveSelfScore } from '../round/save-self-score.ts'
import { readPoints } from '../rules/points.ts'
import type { Sent } from './criterion-form.tsx'
import { GroupPage } from './group-page.tsx'
import { scoringPath, sheetPath } from './paths.ts'
import { many, one } from './self-form.ts'
import { loadSheetView, type SheetView } from './sheet-view.ts'
import { sheetTexts as t } from './texts.ts'

/** Scoring what is left of a group in one form. */
export function groupRoutes(): Routes {
  const app = routes()
  const at = '/cham-diem/phieu/:sheetId{[0-9]+}/nhom/:criterionId{[0-9]+}'

  app.get(at, can(may['score.self']), async (c) => {
    const found = await groupOf(c)
    return found ? show(c, found) : c.notFound()
  })

  app.post(at, can(may['score.self']), async (c) => {
    const found = await groupOf(c)
    if (!found) return c.notFound()
    const { filled } = await readForm(c, z.looseObject({}))
    const { saved, issues } = await saveRows(c, found, filled)
    const sheetId = found.view.sheet.id
    if (issues.length === 0)
      return redirectSaying(c, sheetPath(sheetId), { vi: t.saidGroup.vi(saved), en: t.saidGroup.en(saved) })
    c.status(422)
    // What was saved is no longer open: the form that comes back has only what was refused.
    const left = await groupOf(c)
    return left ? show(c, left, { filled, issues }) : c.notFound()
  })

  return app
}

type Group = { readonly view: SheetView; readonly group: Row; readonly open: readonly Row[] }

/** The group with its open rows, for whoever may score the sheet now. */
async function groupOf(c: Context<AppEnv>): Promise<Group | undefined> {
  const view = await loadSheetView(c, Number(c.req.param('sheetId')) || 0)
  const id = Number(c.req.param('criterionId')) || 0
  const group = view?.rows.find(({ criterion }) => criterion.id === id)
  if (!view?.mayScore || !group) return undefined
  const { code } = group.criterion
  const open = view.rows.filter(
    (row) =>
      isOwn(row) &&
      (row.criterion.parentCode === code || row === group) &&
      (view.needs.get(row.criterion.id ?? 0) ?? 'nothing') !== 'nothing',
  )
  return { view, group, open }
}

/** Saves each row that was filled in, each by itself: one that is refused holds up no other. */
async function saveRows(c: Context<AppEnv>, { view, open }: Group, filled: Filled) {
  const issues: Issue[] = []
  let saved = 0
  for (const { criterion } of open) {
    const id = criterion.id ?? 0
    const [points, checks] = [one(filled, `points-${id}`).trim(), many(filled, `checks-${id}`)]
    if (points === '' && checks.length === 0) continue
    const done = await saveSelfScore(c.var.deps, c.var.actor, {
      ...{ sheetId: view.sheet.id, criterionId: id, edit: Number(one(filled, `edit-${id}`)) || 0, checks },
      points: readPoints(points) ?? null,
      note: one(filled, `note-${id}`).trim(),
      ...{ added: { files: [], links: [], activityIds: [] }, removedEvidenceIds: [] },
    })
    if (done.ok) saved++
    else if (!isNotFound(done))
      issues.push(...done.issues.map(({ field, text }) => ({ field: `${field ?? 'points'}-${id}`, text })))
  }
  return { saved, issues }
}

function show(c: Context<AppEnv>, { view, group, open }: Group, sent?: Sent) {
  const { lang, sheet, agencyName } = view
  const title = `${group.criterion.code} ${lang === 'vi' ? group.criterion.nameVi : group.criterion.nameEn}`
  return c.render(<GroupPage {...{ view, group, open, sent }} />, {
    ...{ title, current: scoringPath },
    breadcrumb: [
      { label: textsIn(lang, t).scoring, href: scoringPath },
      { label: agencyName, href: sheetPath(sheet.id) },
      { label: group.criterion.code },
    ],
  })
}
