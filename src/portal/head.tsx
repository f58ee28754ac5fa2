import type { Context } from 'hono'
import type { AppEnv, PageProps } from '../platform/http/context.ts'
import { type Text, textsIn } from '../platform/i18n.ts'
import { displayOf } from '../platform/ui/index.ts'
import { siteTexts } from '../site-texts.ts'
import { dublinCore } from './dublin-core.ts'

type HeadContext = Context<AppEnv>

/** What a public page's head says: its one address, its languages, and facts for archives, searches and sharing. */
export function headOf(c: HeadContext, page: PageProps, keeper?: Text) {
  const { lang, deps } = c.var
  const { siteName, tagline } = textsIn(lang, siteTexts)
  const alternates = alternatesOf(c, page)
  const canonical = deps.origin + (page.canonical ?? ownPath(c))
  const description = page.description ?? `${page.title}. ${tagline()}`
  const facts = { ...page, description, canonical, lang, publisher: keeper?.[lang] ?? siteName }
  return {
    ...{ lang, siteName, canonical, description, alternates },
    title: page.title,
    feeds: page.feeds,
    display: displayOf(c.req.header('cookie')),
    meta: {
      ...dublinCore({ ...facts, day: deps.clock.today().toString() }),
      ...sharingOf(c, facts, siteName),
      ...page.meta,
    },
    jsonLd: [...breadcrumbOf(c, page), ...(page.jsonLd ? [page.jsonLd].flat() : [])],
    isHiddenFromSearch: page.isHiddenFromSearch,
  }
}

/** With the page of a list, which is a page of its own; without anything else that was asked. */
function ownPath(c: HeadContext): string {
  const { pathname, searchParams } = new URL(c.req.url)
  const page = searchParams.get('trang')
  return page && page !== '1' && /^\d+$/.test(page) ? `${pathname}?trang=${page}` : pathname
}

function alternatesOf(c: HeadContext, { alternates = true }: PageProps): Readonly<Record<string, string>> {
  if (alternates === false) return {}
  const path = c.req.path
  const paths: Readonly<Record<string, string>> =
    alternates === true ? { vi: path, en: path === '/' ? '/en' : `/en${path}` } : alternates
  const byLang = Object.entries({ ...paths, 'x-default': paths.vi ?? Object.values(paths)[0] ?? path })
  return Object.fromEntries(byLang.map(([lang, to]) => [lang, c.var.deps.origin + to]))
}

type Facts = PageProps & { readonly description: string; readonly canonical: string }

function sharingOf(c: HeadContext, page: Facts, siteName: string): Record<string, string> {
  const { lang, deps } = c.var
  const picture = page.picture ?? { path: c.var.href('/anh-chia-se/loa.png'), alt: siteName }
  return {
    'og:type': 'website',
    'og:title': page.title,
    'og:description': page.description,
    'og:url': page.canonical,
    'og:site_name': siteName,
    'og:locale': lang === 'vi' ? 'vi_VN' : 'en_GB',
    'og:image': deps.origin + picture.path,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': picture.alt,
    'twitter:card': 'summary_large_image',
  }
}

/** Where the page stands, for searches; nothing for a page that stands nowhere. */
function breadcrumbOf(c: HeadContext, { breadcrumb = [] }: PageProps) {
  if (breadcrumb.length < 2) return []
  const itemListElement = breadcrumb.map(({ label, href }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    ...(href && { item: c.var.deps.origin + href }),
  }))
  return [{ '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement }]
}
