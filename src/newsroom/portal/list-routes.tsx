import type { Context } from 'hono'
import { z } from 'zod'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import type { StoryKind } from '../story.ts'
import { kindPaths } from '../story-path.ts'
import { texts } from '../texts.ts'
import type { ChipLink } from './list-page.tsx'
import { kindNames, listTexts } from './list-texts.ts'
import type { NewsroomPorts } from './ports.ts'
import { renderList } from './render-list.tsx'
import { sections } from './store-lists.ts'

const oldQuery = z.object({ 'noi-dung': z.string().max(40).optional() })

/** Everything, one section, and the kinds that have a list of their own. */
export function listRoutes(ports: NewsroomPorts) {
  const site = routes()

  site.get('/tin-tuc', can(may['story.read']), async (c) => {
    const { lang, href } = c.var
    const { 'noi-dung': area } = readQuery(c, oldQuery)
    if (area && area in ports.reformAreas) return c.redirect(href(`/noi-dung/${area}`), 301)
    return renderList(c, ports, {
      title: textsIn(lang, texts).listTitle,
      lead: textsIn(lang, listTexts).allLead,
      path: '/tin-tuc',
      filter: { by: 'all' },
      feed: { by: 'all' },
      chips: await sectionChips(c),
    })
  })

  site.get('/chuyen-muc/:key{[a-z0-9-]+}', can(may['story.read']), async (c) => {
    const { lang, deps } = c.var
    const section = (await sections(deps.db)).find(({ key }) => key === c.req.param('key'))
    if (!section) return c.notFound()
    const path = `/chuyen-muc/${section.key}`
    return renderList(c, ports, {
      title: section.name[lang],
      path,
      filter: { by: 'section', key: section.key },
      feed: { by: 'section', key: section.key },
      chips: await sectionChips(c, path),
      above: [{ label: textsIn(lang, texts).news, path: '/tin-tuc' }],
    })
  })

  for (const [kind, lead] of [
    ['notice', 'noticesLead'],
    ['question', 'questionsLead'],
    ['guide', 'guidesLead'],
  ] as const satisfies readonly (readonly [StoryKind, keyof typeof listTexts])[])
    site.get(kindPaths[kind], can(may['story.read']), async (c) =>
      renderList(c, ports, {
        title: kindNames[kind][c.var.lang],
        lead: listTexts[lead][c.var.lang],
        path: kindPaths[kind],
        filter: { by: 'kind', kinds: [kind] },
        above: [{ label: textsIn(c.var.lang, texts).news, path: '/tin-tuc' }],
      }),
    )
  return site
}

async function sectionChips(c: Context<AppEnv>, current = '/tin-tuc') {
  const { lang, deps } = c.var
  const t = textsIn(lang, listTexts)
  const links: ChipLink[] = [
    { label: t.all, path: '/tin-tuc', isCurrent: current === '/tin-tuc' },
    ...(await sections(deps.db)).map(({ key, name }) => ({
      label: name[lang],
      path: `/chuyen-muc/${key}`,
      isCurrent: current === `/chuyen-muc/${key}`,
    })),
  ]
  return { label: t.sections, links }
}
