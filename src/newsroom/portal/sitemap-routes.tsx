import type { Context } from 'hono'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type SitemapUrl, sitemapIndexOf, sitemapOf } from '../feeds/sitemap.ts'
import { may } from '../permissions.ts'
import { texts } from '../texts.ts'
import { editionPaths } from './edition-path.ts'
import type { NewsroomPorts } from './ports.ts'
import { SiteMapPage } from './site-map-page.tsx'
import { siteMapTexts } from './site-map-texts.ts'
import { sitePages } from './site-pages.ts'
import { idsInPart, sitemapParts, storiesOfPart } from './store-sitemap.ts'

const madeFrom = ['list:all', 'agencies', 'plans']

/** Where everything is: for people on a page, for search engines in XML, and what they should leave alone. */
export function sitemapRoutes(ports: NewsroomPorts) {
  const site = routes()

  site.get('/so-do-trang', can(may['story.read']), async (c) => {
    const { lang, href, deps } = c.var
    const t = textsIn(lang, siteMapTexts)
    const groups = await sitePages(deps.db, deps.clock.today(), ports)
    return c.render(<SiteMapPage {...{ groups, lang, href }} />, {
      title: t.title,
      description: t.lead,
      tags: madeFrom,
      breadcrumb: [{ label: textsIn(lang, texts).home, href: href('/') }, { label: t.title }],
    })
  })

  site.get('/sitemap.xml', can(may['story.read']), async (c) => {
    const { db, origin } = c.var.deps
    const parts = await sitemapParts(db)
    return xml(
      c,
      sitemapIndexOf([
        { url: `${origin}/sitemap/trang.xml` },
        ...parts.map(({ part, updatedAt }) => ({ url: `${origin}/sitemap/tin-${part}.xml`, updatedAt })),
      ]),
    )
  })

  site.get('/sitemap/trang.xml', can(may['story.read']), async (c) => {
    const { db, clock, origin } = c.var.deps
    const groups = await sitePages(db, clock.today(), ports)
    const inBoth = (path: string): SitemapUrl[] => {
      const alternates = { vi: origin + path, en: `${origin}/en${path === '/' ? '' : path}` }
      return Object.values(alternates).map((url) => ({ url, alternates }))
    }
    return xml(c, sitemapOf(groups.flatMap(({ pages }) => pages.flatMap(({ path }) => inBoth(path)))))
  })

  site.get('/sitemap/:file{tin-[0-9]+\\.xml}', can(may['story.read']), async (c) => {
    const { db, origin } = c.var.deps
    const part = Number(/\d+/.exec(c.req.param('file'))?.[0])
    const stories = part * idsInPart < 2 ** 31 ? await storiesOfPart(db, part) : []
    if (stories.length === 0) return c.notFound()
    const urls = stories.flatMap((story) => {
      const { updatedAt } = story
      const paths = Object.entries(editionPaths(story)).map(([lang, path]) => [lang, origin + path] as const)
      const alternates = Object.fromEntries(paths)
      return paths.map(([, url]) => ({ url, updatedAt, alternates }))
    })
    return xml(c, sitemapOf(urls))
  })

  site.get('/robots.txt', can(may['story.read']), (c) =>
    c.text(
      [
        'User-agent: *',
        ...['/lam-viec', '/gop-y-ban-thao', '/dang-nhap'].map((path) => `Disallow: ${path}`),
        `Sitemap: ${c.var.deps.origin}/sitemap.xml`,
        '',
      ].join('\n'),
    ),
  )
  return site
}

function xml(c: Context<AppEnv>, text: string) {
  c.set('madeFrom', { tags: madeFrom })
  return c.body(text, 200, { 'content-type': 'application/xml; charset=utf-8' })
}
