import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { openByHand } from '../acts/open-by-hand.ts'
import { reportsPath } from '../paths.ts'
import { may } from '../permissions.ts'
import { gatherList } from './gather-list.ts'
import { ListPage } from './list-page.tsx'
import { listTexts } from './list-texts.ts'

const windowName = z.string().regex(/^[a-z0-9-]{1,40}\.\d{4}$/)
const listQuery = z.object({ ky: windowName.optional() })
const openForm = z.object({
  ky: z.string().max(40),
  nam: z.coerce.number().int().min(2000).max(2100),
})

/** /lam-viec/bao-cao: what is owed, and how those below stand. */
export function listRoutes(): Routes {
  const app = routes()

  app.get('/bao-cao', can(may['report.see']), async (c) => {
    const { lang } = c.var
    const list = await gatherList(c, readQuery(c, listQuery).ky)
    const title = textsIn(lang, listTexts).title
    return c.render(<ListPage lang={lang} list={list} />, { title, current: reportsPath })
  })

  app.post('/bao-cao/mo-ky', can(may['report.open']), async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, openForm)
    if (!result.ok) return c.notFound()
    const { ky: windowKey, nam: year } = result.value
    const opened = await openByHand(deps, actor, { windowKey, year })
    if (!opened.ok) return c.notFound()
    const { vi, en } = listTexts.opened
    const said = { vi: vi(opened.value), en: en(opened.value) }
    return redirectSaying(c, `${reportsPath}?ky=${windowKey}.${year}`, said)
  })

  return app
}
