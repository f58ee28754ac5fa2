import { can } from '../../../platform/http/can.ts'
import { redirectSaying } from '../../../platform/http/notice.ts'
import { type Routes, routes } from '../../../platform/http/routes.ts'
import { textsIn } from '../../../platform/i18n.ts'
import { isNotFound } from '../../../platform/result.ts'
import { may, mayEditSets } from '../../permissions.ts'
import { copyToNextYear, newVersion } from '../copy-set.ts'
import { pageOf } from './crumbs.ts'
import { DiffPage } from './diff-page.tsx'
import { diffTexts } from './diff-texts.ts'
import { diffPath } from './paths.ts'
import { setInSight, setToEdit } from './set-at-hand.ts'
import { render } from './set-routes.tsx'

/** Copies of a set, and how two of them differ. */
export function copyRoutes(): Routes {
  const app = routes()
  const one = '/cham-diem/bo-tieu-chi/:setId{[0-9]+}'
  const copies = { 'phien-ban': newVersion, 'nam-sau': copyToNextYear } as const

  for (const [path, copy] of Object.entries(copies))
    app.post(`${one}/${path}`, can(may['criteria.edit']), async (c) => {
      const set = await setToEdit(c)
      if (!set) return c.notFound()
      const copied = await copy(c.var.deps, c.var.actor, set.id)
      if (copied.ok)
        return redirectSaying(c, diffPath(copied.value.setId, copied.value.from), diffTexts.copied)
      if (isNotFound(copied)) return c.notFound()
      c.status(422)
      return render(c, set, copied.issues)
    })

  app.get(`${one}/khac/:otherId{[0-9]+}`, can(may['criteria.see']), async (c) => {
    const { actor, lang } = c.var
    const [set, other] = [await setInSight(c), await setInSight(c, 'otherId')]
    if (!set || !other) return c.notFound()
    const isLater = (set.year - other.year || set.version - other.version) >= 0
    const [before, after] = isLater ? [other, set] : [set, other]
    const mayEdit = mayEditSets(actor, after.agencyId)
    const title = textsIn(lang, diffTexts).title
    return c.render(<DiffPage {...{ lang, before, after, mayEdit }} />, pageOf(lang, set, title))
  })
  return app
}
