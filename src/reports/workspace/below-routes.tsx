import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readForm } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type Issue, isNotFound } from '../../platform/result.ts'
import { quotePassage } from '../acts/quote-passage.ts'
import { contentsOf } from '../contents.ts'
import { reportPath, reportsPath } from '../paths.ts'
import { may, maySign, mayWrite } from '../permissions.ts'
import { mayMove } from '../report.ts'
import { periodOf, titleIn } from '../title.ts'
import { BelowPage } from './below-page.tsx'
import { belowTexts } from './below-texts.ts'
import { gatherBelow } from './gather-below.ts'
import { one, reportAt, reportIdIn } from './report-at.ts'

const quoteForm = z.object({
  'bao-cao': z.coerce.number().int().min(1).max(2_147_483_647),
  doan: z.string().max(60),
  vao: z.string().max(60),
})

/** /lam-viec/bao-cao/:reportId/tong-hop: the reports of those below, for who works on the one they flow into. */
export function belowRoutes(): Routes {
  const app = routes()

  app.get(`${one}/tong-hop`, can(may['report.read-below']), (c) => render(c, []))

  app.post(`${one}/trich`, can(may['report.write']), async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, quoteForm)
    if (!result.ok) return refused(c, result.issues)
    const { 'bao-cao': fromReportId, doan: fromKey, vao: key } = result.value
    const quoted = await quotePassage(deps, actor, { reportId: reportIdIn(c), fromReportId, fromKey, key })
    if (quoted.ok) return redirectSaying(c, `${reportPath(reportIdIn(c))}#doan-${key}`, belowTexts.quoted)
    return isNotFound(quoted) ? c.notFound() : refused(c, quoted.issues)
  })

  return app
}

function refused(c: Context<AppEnv>, issues: readonly Issue[]) {
  c.status(422)
  return render(c, issues)
}

async function render(c: Context<AppEnv>, issues: readonly Issue[]) {
  const { deps, actor, lang } = c.var
  const report = await reportAt(c)
  if (!report || !(mayWrite(actor, report) || maySign(actor, report))) return c.notFound()
  const contents = await contentsOf(deps.db, deps, report)
  const mayQuote = mayWrite(actor, report) && mayMove(report.state, 'write')
  const title = titleIn(lang, await periodOf(deps.db, report))
  const props = {
    ...{ lang, reportId: report.id, title, issues },
    below: await gatherBelow(c, contents),
    ...{ mayQuote, prompts: contents.prompts },
  }
  const name = textsIn(lang, belowTexts).title
  return c.render(<BelowPage {...props} />, {
    title: name,
    current: reportsPath,
    breadcrumb: [{ label: title, href: reportPath(report.id) }, { label: name }],
  })
}
