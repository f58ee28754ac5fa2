import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { logsFor, may, sightOf } from '../permissions.ts'
import { countWaiting, listVisible } from '../store-read.ts'
import { loadWords } from '../store-words.ts'
import { wordsOn } from '../words.ts'
import { activityTexts } from './activity-texts.ts'
import { activitiesPath } from './addresses.ts'
import { ListPage } from './list-page.tsx'
import { below, listQuery, placeOf } from './list-query.ts'

const perPage = 50

/** /lam-viec/hoat-dong: an agency's own, or all of a programme. */
export function listRoutes(): Routes {
  const app = routes()

  app.get('/hoat-dong', can(may['activity.see']), async (c) => {
    const { deps, actor, lang } = c.var
    const query = readQuery(c, listQuery)
    const today = deps.clock.today().toString()
    const directory = await loadDirectory(deps.db, today)
    const sight = sightOf(actor)
    const filter = {
      state: query['tinh-trang'],
      formKey: query['hinh-thuc'] || undefined,
      // An agency that is not there has no activities.
      agencyId: query['don-vi'] ? (directory.bySlug(query['don-vi'])?.id ?? -1) : undefined,
      before: placeOf(query),
    }
    const found = await listVisible(deps.db, sight, filter, perPage + 1)
    const lines = found.slice(0, perPage)
    const verifies = actor.agencies('programme_officer')
    const props = {
      lang,
      query,
      lines,
      directory,
      olderHref: found.length > perPage ? below(query, lines.at(-1)!) : undefined,
      words: wordsOn(await loadWords(deps.db), today),
      mayLog: logsFor(actor).length > 0,
      seesOthers: sight.programmes.length > 0,
      waiting: verifies.length > 0 ? await countWaiting(deps.db, verifies, actor.userId ?? '') : undefined,
    }
    const title = textsIn(lang, activityTexts).listTitle
    return c.render(<ListPage {...props} />, { title, current: activitiesPath })
  })

  return app
}
