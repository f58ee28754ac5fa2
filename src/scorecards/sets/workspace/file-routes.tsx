import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../../platform/http/can.ts'
import type { AppEnv } from '../../../platform/http/context.ts'
import { readForm } from '../../../platform/http/form.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../../platform/result.ts'
import { may } from '../../permissions.ts'
import { documentOf, type FileIssue } from '../document.ts'
import { writeSetBook } from '../file/write-book.ts'
import { importRows } from '../import-rows.ts'
import type { KeptSet } from '../set.ts'
import { pageOf } from './crumbs.ts'
import { ImportPage } from './import-page.tsx'
import { importTexts } from './import-texts.ts'
import { setPath } from './paths.ts'
import { setInSight, setToEdit } from './set-at-hand.ts'

const form = z.object({
  edit: z.coerce.number().int().min(0).max(2_147_483_647),
  file: z.preprocess((file) => (file instanceof File ? file : undefined), z.instanceof(File).optional()),
})

/** A set as a file, and rows of a file as those of a draft. */
export function fileRoutes(): Routes {
  const app = routes()
  const one = '/cham-diem/bo-tieu-chi/:setId{[0-9]+}'

  app.get(`${one}/tai-ve.xlsx`, can(may['criteria.see']), async (c) => {
    const set = await setInSight(c)
    if (!set) return c.notFound()
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return send(c, set, 'xlsx', type, new Uint8Array(await writeSetBook(set)))
  })

  app.get(`${one}/tai-ve.json`, can(may['criteria.see']), async (c) => {
    const set = await setInSight(c)
    if (!set) return c.notFound()
    return send(
      c,
      set,
      'json',
      'application/json; charset=utf-8',
      `${JSON.stringify(documentOf(set), null, 2)}\n`,
    )
  })

  app.get(`${one}/nhap`, can(may['criteria.edit']), async (c) => {
    const set = await setToEdit(c)
    return set?.state === 'draft' ? render(c, set) : c.notFound()
  })

  app.post(`${one}/nhap`, can(may['criteria.edit']), async (c) => {
    const set = await setToEdit(c)
    if (!set) return c.notFound()
    const { result } = await readForm(c, form)
    if (!result.ok) return refused(c, set, result.issues)
    const { edit, file } = result.value
    const bytes = new Uint8Array(file ? await file.arrayBuffer() : [])
    const brought = await importRows(c.var.deps, c.var.actor, { setId: set.id, edit }, bytes)
    if (!brought.ok) return isNotFound(brought) ? c.notFound() : refused(c, set, brought.issues)
    if (brought.value.issues.length > 0) return refused(c, set, undefined, brought.value.issues)
    return redirectSaying(c, setPath(set.id), importTexts.done)
  })
  return app
}

function send(
  c: Context<AppEnv>,
  set: KeptSet,
  ending: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
) {
  const name = `bo-tieu-chi-${set.year}-${set.classKey.replaceAll('_', '-')}-v${set.version}.${ending}`
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
  })
}

function refused(c: Context<AppEnv>, set: KeptSet, issues?: readonly Issue[], wrong?: readonly FileIssue[]) {
  c.status(422)
  return render(c, set, issues, wrong)
}

function render(c: Context<AppEnv>, set: KeptSet, issues?: readonly Issue[], wrong?: readonly FileIssue[]) {
  const { lang } = c.var
  const title = textsIn(lang, importTexts).title
  return c.render(<ImportPage {...{ lang, set, issues, wrong }} />, pageOf(lang, set, title))
}
