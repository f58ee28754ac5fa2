import type { Context, MiddlewareHandler } from 'hono'
import {
  everyPage,
  nextChange,
  OutageBanner,
  outagesAhead,
  shownAt,
  watchChanges,
} from '../newsroom/index.ts'
import { formatLongDay } from '../platform/dates.ts'
import type { AppEnv, PageProps } from '../platform/http/context.ts'
import { takeNotice } from '../platform/http/notice.ts'
import { textsIn } from '../platform/i18n.ts'
import { Page, PortalFrame } from '../platform/ui/index.ts'
import type { SiteParts } from '../site-parts.ts'
import { siteTexts } from '../site-texts.ts'
import { foot, navigation } from './foot.ts'
import { headOf } from './head.tsx'
import type { Place } from './place.ts'

type FrameParts = Pick<SiteParts, 'assets' | 'cache' | 'place'>

/** Puts what a public page renders into the portal's frame, and says whether the finished page may be kept. */
export function portalFrame({ assets, cache, place }: FrameParts): MiddlewareHandler<AppEnv> {
  const watch = watchChanges(() => cache.drop([everyPage]))
  return async (c, next) => {
    c.setRenderer(async (content, page) => {
      const notice = takeNotice(c)
      const { outages, now, isKnown } = await outagesOf(c)
      watch(nextChange(outages, now), now)
      // Every public page says that somebody is reading; only stories show how many did.
      const counted = page.counted ?? `page:${c.req.path}`
      if (page.tags && !notice && isKnown) c.set('madeFrom', { tags: [...page.tags, everyPage], counted })
      return c.html(
        <Page {...headOf(c, page, place.keeper)} assets={assets} look="portal">
          <PortalFrame
            {...surroundings(c, page, place)}
            notice={notice}
            alert={<OutageBanner outages={shownAt(outages, now)} now={now} lang={c.var.lang} />}
          >
            {content}
          </PortalFrame>
        </Page>,
      )
    })
    await next()
  }
}

/** Planned interruptions; while the database is away the page goes without them and is not kept. */
async function outagesOf({ var: { deps } }: Context<AppEnv>) {
  const now = deps.clock.now()
  try {
    return { outages: await outagesAhead(deps.db, now.toString()), now, isKnown: true }
  } catch {
    return { outages: [], now, isKnown: false }
  }
}

function surroundings(c: Context<AppEnv>, page: PageProps, place: Place) {
  const { lang, href, deps, actor } = c.var
  const t = textsIn(lang, siteTexts)
  const today = deps.clock.today()
  const other = lang === 'vi' ? ('en' as const) : ('vi' as const)
  const here = c.req.path
  return {
    lang,
    homeHref: href('/'),
    tagline: t.tagline(place.province?.[lang]),
    date: formatLongDay(today, lang),
    nav: navigation(lang, href),
    current: href(page.current ?? here),
    breadcrumb: page.breadcrumb,
    langSwitch: {
      href: other === 'en' ? (here === '/' ? '/en' : `/en${here}`) : here,
      lang: other,
      label: other === 'en' ? 'English' : 'Tiếng Việt',
    },
    signIn: actor.userId ? { href: '/lam-viec', label: t.toWork } : { href: '/dang-nhap', label: t.signIn },
    demoDay: deps.demo ? today.toString() : undefined,
    foot: foot(lang, href, place),
  }
}
