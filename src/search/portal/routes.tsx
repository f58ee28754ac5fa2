import { can, permissionsOf } from '../../platform/http/can.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { createLexicon, type Lexicon } from '../lexicon.ts'
import { askingQuery } from './address.ts'
import { load, type SearchPorts } from './load.ts'
import { SearchPage } from './search-page.tsx'
import { texts } from './texts.ts'

const may = permissionsOf({ 'portal.search': { who: 'everyone', of: 'any' } })

/** The one box over everything that is published. */
export function searchRoutes(ports: SearchPorts) {
  const site = routes()
  let lexicon: Lexicon | undefined
  site.get('/tim-kiem', can(may['portal.search']), async (c) => {
    const { lang, href, deps } = c.var
    lexicon ??= createLexicon(deps.db, deps.clock)
    const asking = readQuery(c, askingQuery)
    const loaded = await load(deps, lexicon, ports, asking, lang)
    const t = textsIn(lang, texts)
    return c.render(<SearchPage {...{ asking, lang, href, ...loaded }} />, {
      title: asking.query ? t.titleOf(asking.query) : t.title,
      description: t.label,
      current: '/tim-kiem',
      alternates: false,
    })
  })
  return site
}
