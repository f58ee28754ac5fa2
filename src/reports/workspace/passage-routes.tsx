import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { restorePassage } from '../acts/restore-passage.ts'
import { writePassage } from '../acts/write-passage.ts'
import { contentsOf } from '../contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { may, mayWrite } from '../permissions.ts'
import { mayMove, stateWords } from '../report.ts'
import { isToldInTables } from '../told-in-tables.ts'
import { PassagePage } from './passage-page.tsx'
import { passageTexts } from './passage-texts.ts'
import { one, reportAt, reportIdIn } from './report-at.ts'

const form = z.object({
  'noi-dung': z.string().max(20_000).default(''),
  lan: z.coerce.number().int().min(0).default(0),
})

/** /lam-viec/bao-cao/:reportId/doan/:key: writing a passage. */
export function passageRoutes(): Routes {
  const app = routes()
  const at = `${one}/doan/:key{[a-z0-9-]{1,60}}`
  const gate = can(may['report.write'])

  app.get(at, gate, (c) => render(c, []))

  app.post(at, gate, async (c) => {
    const { deps, actor } = c.var
    const { filled, result } = await readForm(c, form)
    const typed = String(filled['noi-dung'] ?? '')
    if (!result.ok) return refused(c, result.issues, typed)
    const { 'noi-dung': text, lan: edit } = result.value
    const asked = { reportId: reportIdIn(c), key: c.req.param('key'), text, edit }
    const written = await writePassage(deps, actor, asked)
    if (written.ok) return redirectSaying(c, sheetPath(c), passageTexts.saved)
    return isNotFound(written) ? c.notFound() : refused(c, written.issues, typed)
  })

  app.post(`${at}/khoi-phuc`, gate, async (c) => {
    const { deps, actor } = c.var
    const asked = { reportId: reportIdIn(c), key: c.req.param('key') }
    const restored = await restorePassage(deps, actor, asked)
    if (restored.ok) return redirectSaying(c, sheetPath(c), passageTexts.restored)
    return isNotFound(restored) ? c.notFound() : refused(c, restored.issues, undefined)
  })

  return app
}

/** Back to where the passage stands on the sheet. */
const sheetPath = (c: Context<AppEnv>) => `${reportPath(reportIdIn(c))}#doan-${c.req.param('key')}`

function refused(c: Context<AppEnv>, issues: readonly Issue[], typed: string | undefined) {
  c.status(422)
  return render(c, issues, typed)
}

async function render(c: Context<AppEnv>, issues: readonly Issue[], typed?: string) {
  const { deps, actor, lang } = c.var
  const report = await reportAt(c)
  if (!report || !mayWrite(actor, report)) return c.notFound()
  const key = c.req.param('key') ?? ''
  if (!mayMove(report.state, 'write'))
    return redirectSaying(c, reportPath(report.id), issues[0]?.text ?? stateWords[report.state])
  const contents = await contentsOf(deps.db, deps, report)
  const template = contents.templateOf(key)
  if (template === undefined) return c.notFound()
  const keys = contents.shown.filter((one) => !isToldInTables(one))
  const figures = keys.flatMap((one) => contents.figures.get(one) ?? [])
  const props = { lang, reportId: report.id, passageKey: key, template, figures, issues, typed }
  const prompt = contents.prompts.get(key)
  const passage = contents.passages.get(key)
  const title = textsIn(lang, passageTexts)[template === null ? 'titleOpen' : 'title']
  return c.render(<PassagePage {...props} {...{ prompt, passage }} />, {
    title,
    current: reportsPath,
    breadcrumb: [{ label: textsIn(lang, passageTexts).back, href: reportPath(report.id) }, { label: title }],
  })
}
