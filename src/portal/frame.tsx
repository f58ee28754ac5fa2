import type { Context, MiddlewareHandler } from 'hono'
import type { Assets } from '../platform/assets/index.ts'
import { formatLongDay } from '../platform/dates.ts'
import type { AppEnv, PageProps } from '../platform/http/context.ts'
import { takeNotice } from '../platform/http/notice.ts'
import { textsIn } from '../platform/i18n.ts'
import { displayOf, Page, PortalFrame } from '../platform/ui/index.ts'
import { siteTexts } from '../site-texts.ts'

/** Puts what a public page renders into the portal's frame, and says whether the finished page may be kept. */
export const portalFrame =
  (assets: Assets): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    c.setRenderer((content, page) => {
      const notice = takeNotice(c)
      // Every public page says that somebody is reading; only stories show how many did.
      const counted = page.counted ?? `page:${c.req.path}`
      if (page.tags && !notice) c.set('madeFrom', { tags: page.tags, counted })
      return c.html(
        <Page {...headOf(c, page)} assets={assets} look="portal">
          <PortalFrame {...surroundings(c, page)} notice={notice}>
            {content}
          </PortalFrame>
        </Page>,
      )
    })
    await next()
  }

function headOf(c: Context<AppEnv>, page: PageProps) {
  const { lang, deps } = c.var
  const path = c.req.path
  const english = path === '/' ? '/en' : `/en${path}`
  return {
    lang,
    title: page.title,
    siteName: textsIn(lang, siteTexts).siteName,
    description: page.description,
    canonical: deps.origin + (lang === 'en' ? english : path),
    alternates: page.alternates === false ? {} : { vi: deps.origin + path, en: deps.origin + english },
    display: displayOf(c.req.header('cookie')),
    meta: page.meta,
    jsonLd: page.jsonLd,
    isHiddenFromSearch: c.res.status >= 400,
  }
}

function surroundings(c: Context<AppEnv>, page: PageProps) {
  const { lang, href, deps, actor } = c.var
  const t = textsIn(lang, siteTexts)
  const today = deps.clock.today()
  const other = lang === 'vi' ? ('en' as const) : ('vi' as const)
  const here = c.req.path
  return {
    lang,
    homeHref: href('/'),
    tagline: t.tagline,
    date: formatLongDay(today, lang),
    nav: [
      { href: href('/tin-tuc'), label: t.news },
      { href: href('/ke-hoach'), label: t.plans },
      { href: href('/don-vi'), label: t.agencies },
      { href: href('/tim-kiem'), label: t.search },
    ],
    current: href(page.current ?? here),
    breadcrumb: page.breadcrumb,
    langSwitch: {
      href: other === 'en' ? (here === '/' ? '/en' : `/en${here}`) : here,
      lang: other,
      label: other === 'en' ? 'English' : 'Tiếng Việt',
    },
    signIn: actor.userId ? { href: '/lam-viec', label: t.toWork } : { href: '/dang-nhap', label: t.signIn },
    demoDay: deps.demo ? today.toString() : undefined,
    foot: {
      about: t.about,
      columns: [
        {
          title: t.usingThisSite,
          links: [
            { href: href('/tro-nang'), label: t.accessibility },
            { href: href('/bao-ve-du-lieu-ca-nhan'), label: t.privacy },
            { href: href('/cach-dem'), label: t.howCounted },
          ],
        },
        {
          title: t.openTitle,
          links: [
            { href: href('/ke-hoach'), label: t.planData },
            { href: href('/don-vi'), label: t.agencyList },
          ],
        },
      ],
    },
  }
}
