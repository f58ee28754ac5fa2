import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, readQuery } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { moveCriterion } from '../move-criterion.ts'
import { fieldsOf, readCriterion, rowKinds } from '../read-criterion.ts'
import { removeCriterion } from '../remove-criterion.ts'
import { saveCriterion } from '../save-criterion.ts'
import type { KeptSet } from '../set.ts'
import { CriterionPage } from './criterion-page.tsx'
import { criterionTexts } from './criterion-texts.ts'
import { startOf } from './new-row.ts'
import { rowAnchor, setPath, setsPath } from './paths.ts'
import { idIn, setToEdit } from './set-at-hand.ts'
import { setTexts } from './set-texts.ts'

const edit = z.coerce.number().int().min(0).max(2_147_483_647)
const rowForm = z.looseObject({ edit })
const moveForm = z.object({ edit, by: z.enum(['-1', '1']).transform((by) => (by === '1' ? 1 : -1)) })
const newQuery = z.object({ duoi: z.string().max(40).default(''), loai: z.enum(rowKinds).optional() })

/** The rows of a draft: add, change, move, remove. */
export function criterionRoutes(): Routes {
  const app = routes()
  const gate = can(may['criteria.edit'])
  const fresh = '/cham-diem/bo-tieu-chi/:setId{[0-9]+}/tieu-chi/moi'
  const one = '/cham-diem/bo-tieu-chi/:setId{[0-9]+}/tieu-chi/:criterionId{[0-9]+}'

  app.get(fresh, gate, async (c) => {
    const set = await setToEdit(c)
    if (set?.state !== 'draft') return c.notFound()
    const { duoi, loai } = readQuery(c, newQuery)
    return render(c, set, startOf(set, duoi, loai))
  })
  app.post(fresh, gate, (c) => save(c))

  app.get(one, gate, async (c) => {
    const set = await setToEdit(c)
    const row = set?.criteria.find(({ id }) => id === idIn(c, 'criterionId'))
    return set?.state === 'draft' && row ? render(c, set, fieldsOf(row)) : c.notFound()
  })
  app.post(one, gate, (c) => save(c))

  app.post(`${one}/xep`, gate, async (c) => {
    const set = await setToEdit(c)
    const row = set?.criteria.find(({ id }) => id === idIn(c, 'criterionId'))
    const { result } = await readForm(c, moveForm)
    if (!set || !row) return c.notFound()
    if (!result.ok) return refused(c, set, fieldsOf(row), result.issues)
    const at = { setId: set.id, edit: result.value.edit }
    const moved = await moveCriterion(c.var.deps, c.var.actor, at, {
      criterionId: row.id!,
      by: result.value.by,
    })
    if (!moved.ok) return isNotFound(moved) ? c.notFound() : refused(c, set, fieldsOf(row), moved.issues)
    return redirectSaying(c, `${setPath(set.id)}#${rowAnchor(row.code)}`, setTexts.moved)
  })

  app.post(`${one}/xoa`, gate, async (c) => {
    const set = await setToEdit(c)
    const row = set?.criteria.find(({ id }) => id === idIn(c, 'criterionId'))
    const { result } = await readForm(c, z.object({ edit }))
    if (!set || !row) return c.notFound()
    if (!result.ok) return refused(c, set, fieldsOf(row), result.issues)
    const at = { setId: set.id, edit: result.value.edit }
    const gone = await removeCriterion(c.var.deps, c.var.actor, at, row.id!)
    if (!gone.ok) return isNotFound(gone) ? c.notFound() : refused(c, set, fieldsOf(row), gone.issues)
    return redirectSaying(c, setPath(set.id), setTexts.removed)
  })
  return app
}

async function save(c: Context<AppEnv>) {
  const { deps, actor } = c.var
  const set = await setToEdit(c)
  const asked = c.req.param('criterionId')
  const row = asked === undefined ? undefined : set?.criteria.find(({ id }) => id === idIn(c, 'criterionId'))
  if (!set || (asked !== undefined && !row)) return c.notFound()
  const { filled, result } = await readForm(c, rowForm)
  if (!result.ok) return refused(c, set, filled, result.issues)
  if (filled.step === 'show') return render(c, set, filled)
  const read = readCriterion(filled, row ? { id: row.id, position: row.position } : { position: 1 })
  if (!read.ok) return refused(c, set, filled, read.issues)
  const saved = await saveCriterion(deps, actor, { setId: set.id, edit: result.value.edit }, read.value)
  if (!saved.ok) return isNotFound(saved) ? c.notFound() : refused(c, set, filled, saved.issues)
  return redirectSaying(c, `${setPath(set.id)}#${rowAnchor(read.value.code)}`, setTexts.saved)
}

function refused(c: Context<AppEnv>, set: KeptSet, filled: Filled, issues: readonly Issue[]) {
  c.status(422)
  return render(c, set, filled, issues)
}

function render(c: Context<AppEnv>, set: KeptSet, filled: Filled, issues?: readonly Issue[]) {
  const { lang } = c.var
  const t = textsIn(lang, setTexts)
  const asked = c.req.param('criterionId')
  const criterion = set.criteria.find(({ id }) => String(id) === asked)
  const title = criterion
    ? textsIn(lang, criterionTexts).edit(criterion.code)
    : textsIn(lang, criterionTexts).newRow
  return c.render(<CriterionPage {...{ lang, set, criterion, filled, issues }} />, {
    title,
    current: '/lam-viec/cham-diem',
    breadcrumb: [
      { label: t.scoring, href: '/lam-viec/cham-diem' },
      { label: t.title, href: setsPath },
      { label: lang === 'vi' ? set.nameVi : set.nameEn, href: setPath(set.id) },
      { label: title },
    ],
  })
}
