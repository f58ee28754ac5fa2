import type { Context } from 'hono'
import { z } from 'zod'
import { loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { viewsOf } from '../../platform/visits.ts'
import { may } from '../permissions.ts'
import { related } from '../related.ts'
import { countStories, newestStories, storyBySlug } from '../store.ts'
import { type Story, storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { ListPage } from './list-page.tsx'
import type { NewsroomPorts } from './ports.ts'
import { StoryPage } from './story-page.tsx'
import { structuredData } from './structured-data.ts'

const perPage = 20
/** How many of the newest stories the related ones are looked for among. */
const candidates = 200
const besideStory = 5

const listQuery = z.object({
  trang: z.coerce.number().int().min(1).max(10_000).default(1),
  'noi-dung': z.string().max(40).optional(),
})

/** Stories and the list of them. */
export function portalRoutes(ports: NewsroomPorts) {
  const site = routes()
  const areaName = (lang: 'vi' | 'en') => (key: string) => ports.reformAreas[key]?.[lang] ?? ''

  site.get('/tin-tuc', can(may['story.read']), async (c) => {
    const { lang, href, deps } = c.var
    const { trang: page, 'noi-dung': asked } = readQuery(c, listQuery)
    const area = asked && asked in ports.reformAreas ? asked : undefined
    const count = await countStories(deps.db, area)
    const stories = await newestStories(deps.db, {
      lang,
      area,
      limit: perPage,
      offset: (page - 1) * perPage,
    })
    const pages = Math.max(1, Math.ceil(count / perPage))
    const title = textsIn(lang, texts).listTitle
    return c.render(
      <ListPage {...{ stories, count, page, pages, area, lang, href }} reformAreas={ports.reformAreas} />,
      {
        title,
        current: '/tin-tuc',
        tags: ['stories'],
        breadcrumb: [{ label: textsIn(lang, texts).home, href: href('/') }, { label: title }],
      },
    )
  })

  site.get('/tin-tuc/:slug', can(may['story.read']), async (c) => {
    const { lang, href, deps } = c.var
    const story = await storyBySlug(deps.db, c.req.param('slug'), lang)
    if (!story) return c.notFound()
    const beside = await besideOf(c, story, ports)
    const props = { story, lang, href, areaName: areaName(lang), online: ports.online(), ...beside }
    const t = textsIn(lang, texts)
    return c.render(<StoryPage {...props} />, {
      title: story.title,
      description: story.summary,
      current: '/tin-tuc',
      tags: [storySubject(story.id), 'stories', ...(beside.plan ? [`plan:${beside.plan.planId}`] : [])],
      counted: storySubject(story.id),
      breadcrumb: [
        { label: t.home, href: href('/') },
        { label: t.news, href: href('/tin-tuc') },
        { label: story.title },
      ],
      ...structuredData(story, beside.agencyName, deps.origin),
    })
  })
  return site
}

/** What stands around a story. */
async function besideOf(c: Context<AppEnv>, story: Story, ports: NewsroomPorts) {
  const { lang, deps } = c.var
  const { db, clock } = deps
  const today = clock.today()
  const newest = await newestStories(db, { lang, limit: candidates })
  const views = await viewsOf(db, [storySubject(story.id)])
  const directory = await loadDirectory(db, today.toString())
  return {
    related: related(story, newest, besideStory),
    newest: newest.filter(({ id }) => id !== story.id).slice(0, besideStory),
    views: views.get(storySubject(story.id)) ?? 0,
    agencyName: directory.byId(story.agencyId)?.shortName ?? '',
    plan: story.aboutPlan ? await ports.planProgress(db, story.aboutPlan, today) : undefined,
  }
}
