import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import { readForm, readQuery } from '../../platform/http/form.ts'
import { redirectSaying } from '../../platform/http/notice.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { ratingsPath } from './address.ts'
import { DeskPage } from './desk-page.tsx'
import { agenciesRead } from './desk-scope.ts'
import { markReasonsRead } from './mark-reasons-read.ts'
import { countReasons, reasons } from './store.ts'
import { ratingTexts } from './texts.ts'

const path = ratingsPath.replace('/lam-viec', '')
const perPage = 30

const query = z.object({
  xem: z.enum(['chua-doc', 'tat-ca']).default('chua-doc'),
  bai: z.coerce.number().int().positive().max(2_147_483_647).optional(),
  trang: z.coerce.number().int().min(1).max(1000).default(1),
})
const ids = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.coerce.number().int().positive().max(2_147_483_647)).min(1).max(200),
)

/** What readers wrote about stories, for the board. */
export function ratingDeskRoutes() {
  const site = routes()

  site.get(path, can(may['story.review']), async (c) => {
    const { lang, deps, actor } = c.var
    const { xem, bai: storyId, trang: page } = readQuery(c, query)
    const scope = { agencyIds: await agenciesRead(deps, actor), storyId, isUnread: xem === 'chua-doc' }
    const count = await countReasons(deps.db, scope)
    const rows = await reasons(deps.db, { ...scope, lang, limit: perPage, offset: (page - 1) * perPage })
    const t = textsIn(lang, ratingTexts)
    const pages = Math.max(1, Math.ceil(count / perPage))
    return c.render(<DeskPage {...{ lang, rows, page, pages, storyId }} isUnread={scope.isUnread} />, {
      title: t.deskTitle,
      current: ratingsPath,
    })
  })

  site.post(`${path}/da-doc`, can(may['story.review']), async (c) => {
    const { deps, actor } = c.var
    const { result } = await readForm(c, z.object({ 'ly-do': ids }))
    if (!result.ok) return c.notFound()
    const marked = await markReasonsRead(deps, actor, result.value['ly-do'])
    return marked.ok ? redirectSaying(c, ratingsPath, ratingTexts.markedRead) : c.notFound()
  })
  return site
}
