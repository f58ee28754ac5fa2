import type { Context } from 'hono'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../permissions.ts'
import { texts } from '../texts.ts'
import { feedsOf } from './feed-links.ts'
import { feedTexts } from './feed-texts.ts'
import { type FeedGroup, FeedsPage } from './feeds-page.tsx'
import type { NewsroomPorts } from './ports.ts'
import { commonTags, publishingAgencies } from './store-feed.ts'
import { sections } from './store-lists.ts'

const mostTags = 40

/** The page that lists all feeds and says what they are for. */
export function feedsPageRoutes(ports: NewsroomPorts) {
  const site = routes()
  site.get('/nguon-tin', can(may['story.read']), async (c) => {
    const { lang, href } = c.var
    const t = textsIn(lang, feedTexts)
    const title = textsIn(lang, texts).listTitle
    return c.render(<FeedsPage lang={lang} groups={await groupsOf(c, ports)} />, {
      title: t.title,
      description: t.lead,
      tags: ['list:all', 'agencies'],
      breadcrumb: [{ label: textsIn(lang, texts).home, href: href('/') }, { label: t.title }],
      feeds: feedsOf({ by: 'all' }, lang, title),
    })
  })
  return site
}

async function groupsOf(c: Context<AppEnv>, ports: NewsroomPorts): Promise<readonly FeedGroup[]> {
  const { lang, deps } = c.var
  const { db, clock } = deps
  const t = textsIn(lang, feedTexts)
  const publishing = new Set(await publishingAgencies(db))
  const directory = await loadDirectory(db, clock.today().toString())
  const headings = await sections(db)
  const tags = await commonTags(db, mostTags)
  return [
    { title: t.everything, feeds: [{ name: textsIn(lang, texts).listTitle, subject: { by: 'all' } }] },
    {
      title: t.bySection,
      feeds: headings.map(({ key, name }) => ({ name: name[lang], subject: { by: 'section', key } })),
    },
    {
      title: t.byArea,
      feeds: Object.entries(ports.reformAreas).map(([key, name]) => ({
        name: name[lang],
        subject: { by: 'area', key },
      })),
    },
    {
      title: t.byAgency,
      feeds: directory.all
        .filter(({ id }) => publishing.has(id))
        .map(({ slug, shortName }) => ({ name: shortName, subject: { by: 'agency', key: slug } })),
    },
    { title: t.byTag, feeds: tags.map(({ key, name }) => ({ name, subject: { by: 'tag', key } })) },
  ]
}
