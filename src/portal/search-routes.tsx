import { z } from 'zod'
import { loadDirectory } from '../agencies/index.ts'
import { searchStories } from '../newsroom/index.ts'
import { searchPlans } from '../planning/index.ts'
import { can, permissionsOf } from '../platform/http/can.ts'
import { readQuery } from '../platform/http/form.ts'
import { routes } from '../platform/http/routes.ts'
import { textsIn } from '../platform/i18n.ts'
import { searchWords, understood } from '../platform/search-words.ts'
import { fold } from '../platform/vietnamese.ts'
import { SearchPage } from './search-page.tsx'
import { searchTexts } from './search-texts.ts'

const may = permissionsOf({ 'portal.search': { who: 'everyone', of: 'any' } })
const asked = z.object({ q: z.string().max(200).default('') })
const most = 30

export function searchRoutes() {
  const site = routes()
  site.get('/tim-kiem', can(may['portal.search']), async (c) => {
    const { lang, href, deps } = c.var
    const { q: query } = readQuery(c, asked)
    const words = searchWords(query)
    const found = {
      stories: await searchStories(deps.db, { words, lang, limit: most }),
      plans: await searchPlans(deps.db, words, most),
      agencies: await agenciesWith(words),
    }
    const title = textsIn(lang, searchTexts).title
    const seen = [
      ...found.stories.flatMap(({ title, text }) => [title, text]),
      ...found.plans.flatMap((hit) => [hit.content ?? '', hit.planTitle]),
      ...found.agencies.map((agency) => agency.shortName),
    ]
    const props = {
      query,
      words,
      found,
      lang,
      href,
      understood: words.length ? understood(words, seen) : undefined,
    }
    return c.render(<SearchPage {...props} />, { title, current: '/tim-kiem', alternates: false })

    async function agenciesWith(wanted: readonly string[]) {
      if (wanted.length === 0) return []
      const directory = await loadDirectory(deps.db, deps.clock.today().toString())
      const hasAll = (text: string) => wanted.every((word) => ` ${fold(text)}`.includes(` ${word}`))
      return directory.all.filter(({ shortName, name }) => hasAll(shortName) || hasAll(name)).slice(0, most)
    }
  })
  return site
}
