import { type Agency, loadDirectory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { can } from '../../platform/http/can.ts'
import { routes } from '../../platform/http/routes.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Section } from '../../platform/ui/index.ts'
import { may } from '../permissions.ts'
import { BriefList } from './headlines.tsx'
import { listTexts } from './list-texts.ts'
import type { NewsroomPorts } from './ports.ts'
import { renderList } from './render-list.tsx'
import { headlinesOf } from './store-lists.ts'

const inPanel = 5

/** An agency's own section: all that it publishes, whether the province's lists take it or not. */
export function agencyListRoutes(ports: NewsroomPorts) {
  const site = routes()
  site.get('/don-vi/:slug{[a-z0-9-]+}/tin', can(may['story.read']), async (c) => {
    const { lang, deps } = c.var
    const slug = c.req.param('slug')
    const agency = (await loadDirectory(deps.db, deps.clock.today().toString())).bySlug(slug)
    if (!agency) return c.notFound()
    return renderList(c, ports, {
      title: textsIn(lang, listTexts).agencyTitle(agency.shortName),
      path: `/don-vi/${slug}/tin`,
      current: '/don-vi',
      filter: { by: 'agency', id: agency.id },
      feed: { by: 'agency', key: slug },
      above: [{ label: agency.shortName, path: `/don-vi/${slug}` }],
      tags: ['agencies'],
    })
  })
  return site
}

/** What an agency published last, for its page; nothing when it has published nothing. */
export async function agencyStories(
  db: Queryable,
  agency: Pick<Agency, 'id' | 'slug' | 'shortName'>,
  lang: Lang,
  href: (path: string) => string,
) {
  const filter = { by: 'agency', id: agency.id } as const
  const stories = await headlinesOf(db, { filter, lang, limit: inPanel })
  if (stories.length === 0) return []
  const t = textsIn(lang, listTexts)
  return [
    <Section
      title={t.agencyTitle(agency.shortName)}
      isRuled
      action={<a href={href(`/don-vi/${agency.slug}/tin`)}>{t.agencyAll}</a>}
    >
      <BriefList stories={stories} href={href} lang={lang} />
    </Section>,
  ]
}
