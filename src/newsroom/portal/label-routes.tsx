import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { texts } from '../texts.ts'
import { listTexts } from './list-texts.ts'
import type { Names, NewsroomPorts } from './ports.ts'
import { renderList } from './render-list.tsx'
import { tagName } from './store-lists.ts'

/** Stories by what they are about, for whom, where, in which programme, under which tag. */
export function labelRoutes(ports: NewsroomPorts) {
  const site = routes()

  site.get('/noi-dung/:area{[a-z_]+}', can(may['story.read']), async (c) => {
    const { lang } = c.var
    const key = c.req.param('area')
    const name = Object.hasOwn(ports.reformAreas, key) ? ports.reformAreas[key] : undefined
    if (!name) return c.notFound()
    const t = textsIn(lang, listTexts)
    return renderList(c, ports, {
      ...{ title: name[lang], eyebrow: t.areaEyebrow, path: `/noi-dung/${key}` },
      filter: { by: 'area', key },
      feed: { by: 'area', key },
      above: [news(lang)],
      chips: {
        label: t.areaEyebrow,
        links: Object.entries(ports.reformAreas).map(([area, label]) => ({
          label: label[lang],
          path: `/noi-dung/${area}`,
          isCurrent: area === key,
        })),
      },
    })
  })

  for (const { path, label, eyebrow, names } of worded)
    site.get(`${path}/:key{[a-z0-9_]+}`, can(may['story.read']), async (c) => {
      const { lang, deps } = c.var
      const key = c.req.param('key') ?? ''
      const known = (await ports.words(deps.db))[names] as Names
      const name = Object.hasOwn(known, key) ? known[key] : undefined
      if (!name) return c.notFound()
      return renderList(c, ports, {
        ...{ title: name[lang], eyebrow: textsIn(lang, listTexts)[eyebrow], path: `${path}/${key}` },
        filter: { by: 'label', label, key },
        above: [news(lang)],
      })
    })

  site.get('/dia-ban/:slug{[a-z0-9-]+}', can(may['story.read']), async (c) => {
    const { lang, deps } = c.var
    const key = c.req.param('slug')
    const agency = (await loadDirectory(deps.db, deps.clock.today().toString())).bySlug(key)
    if (!agency) return c.notFound()
    return renderList(c, ports, {
      title: agency.areaName ?? agency.shortName,
      ...{ eyebrow: textsIn(lang, listTexts).placeEyebrow, path: `/dia-ban/${key}` },
      filter: { by: 'label', label: 'place', key },
      above: [news(lang)],
    })
  })

  site.get('/the/:tag{[a-z0-9-]+}', can(may['story.read']), async (c) => {
    const { lang, deps } = c.var
    const key = c.req.param('tag')
    const name = await tagName(deps.db, key)
    if (!name) return c.notFound()
    return renderList(c, ports, {
      ...{ title: name, eyebrow: textsIn(lang, listTexts).tagEyebrow, path: `/the/${key}` },
      filter: { by: 'label', label: 'tag', key },
      feed: { by: 'tag', key },
      above: [news(lang)],
    })
  })
  return site
}

const worded = [
  { path: '/doi-tuong', label: 'audience', eyebrow: 'audienceEyebrow', names: 'audiences' },
  { path: '/chuong-trinh', label: 'programme', eyebrow: 'programmeEyebrow', names: 'programmes' },
] as const

const news = (lang: 'vi' | 'en') => ({ label: textsIn(lang, texts).news, path: '/tin-tuc' })
