import type { Context } from 'hono'
import { z } from 'zod'
import { classKeys } from '../../../planning/index.ts'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { type Filled, readForm, say } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may, mayEditSets } from '../../permissions.ts'
import { judgeSet } from '../../rules/judge-set.ts'
import { changeHeadOfDraft } from '../change-head-of-draft.ts'
import { discardDraft } from '../discard-draft.ts'
import { makeSet } from '../make-set.ts'
import { refusals } from '../refusals.ts'
import type { KeptSet } from '../set.ts'
import { pageOf } from './crumbs.ts'
import { setPath, setsPath } from './paths.ts'
import { readHead } from './read-head.ts'
import { setInSight, setsInSight, setToEdit } from './set-at-hand.ts'
import { SetPage } from './set-page.tsx'
import { setTexts } from './set-texts.ts'
import { SetsPage } from './sets-page.tsx'

const makeForm = z.object({
  year: z.coerce.number(say(refusals.yearWrong)),
  classKey: z.string().max(60),
  nameVi: z.string().trim().max(300),
  nameEn: z.string().trim().max(300).default(''),
})
const headForm = z.looseObject({ edit: z.coerce.number().int().min(0).max(2_147_483_647) })

/** The sets by year, and one with its rows. */
export function setPageRoutes(): Routes {
  const app = routes()
  const all = '/cham-diem/bo-tieu-chi'
  const one = `${all}/:setId{[0-9]+}`

  app.get(all, can(may['criteria.see']), (c) => renderList(c))

  app.post(all, can(may['criteria.edit']), async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, makeForm)
    if (!result.ok) return refusedList(c, filled, result.issues)
    const agencyId = actor.agencies('programme_officer')[0]!
    const made = await makeSet(deps, actor, { ...result.value, agencyId, bands: [] })
    if (!made.ok) return isNotFound(made) ? c.notFound() : refusedList(c, filled, made.issues)
    return redirectSaying(c, setPath(made.value.setId), setTexts.made)
  })

  app.get(one, can(may['criteria.see']), async (c) => {
    const set = await setInSight(c)
    return set ? render(c, set) : c.notFound()
  })

  app.post(one, can(may['criteria.edit']), async (c) => {
    const { deps, actor } = c.var
    const set = await setToEdit(c)
    if (!set) return c.notFound()
    const { filled, result } = await readForm(c, headForm)
    const read = result.ok ? readHead(filled) : result
    if (!result.ok || !read.ok) return refused(c, set, read.ok ? [] : read.issues, filled)
    const at = { setId: set.id, edit: result.value.edit }
    const saved = await changeHeadOfDraft(deps, actor, at, read.value)
    if (!saved.ok) return isNotFound(saved) ? c.notFound() : refused(c, set, saved.issues, filled)
    return redirectSaying(c, setPath(set.id), setTexts.saved)
  })

  app.post(`${one}/bo`, can(may['criteria.edit']), async (c) => {
    const set = await setToEdit(c)
    if (!set) return c.notFound()
    const gone = await discardDraft(c.var.deps, c.var.actor, set.id)
    if (!gone.ok) return isNotFound(gone) ? c.notFound() : refused(c, set, gone.issues)
    return redirectSaying(c, setsPath, setTexts.discarded)
  })
  return app
}

function refusedList(c: Context<AppEnv>, filled: Filled, issues: readonly Issue[]) {
  c.status(422)
  return renderList(c, filled, issues)
}

async function renderList(c: Context<AppEnv>, filled?: Filled, issues?: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const props = {
    ...{ lang, filled, issues },
    sets: await setsInSight(c),
    classKeys: actor.holds('programme_officer') ? classKeys : [],
    year: deps.clock.today().year,
  }
  return c.render(<SetsPage {...props} />, pageOf(lang, undefined))
}

function refused(c: Context<AppEnv>, set: KeptSet, issues: readonly Issue[], filled?: Filled) {
  c.status(422)
  return render(c, set, issues, filled)
}

/** A set's page; with issues, what an act on it was refused for. */
export async function render(c: Context<AppEnv>, set: KeptSet, issues?: readonly Issue[], filled?: Filled) {
  const { actor, lang } = c.var
  const mayEdit = mayEditSets(actor, set.agencyId)
  const others = (await setsInSight(c)).filter((one) => one.classKey === set.classKey && one.id !== set.id)
  const wrong = mayEdit && set.state === 'draft' ? judgeSet(set) : []
  const props = { lang, set, mayEdit, others: others.slice(0, 6), wrong, issues, filled }
  return c.render(<SetPage {...props} />, pageOf(lang, set))
}
