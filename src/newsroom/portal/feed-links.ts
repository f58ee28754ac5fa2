import type { PageFeed } from '../../platform/http/context.ts'
import type { Lang } from '../../platform/i18n.ts'

/** What a feed may hold, and how its address names it: '/nguon-tin/chuyen-muc/thong-bao.atom'. */
export const feedKinds = { section: 'chuyen-muc', area: 'noi-dung', agency: 'don-vi', tag: 'the' } as const
export type FeedSubject =
  | { readonly by: 'all' }
  | { readonly by: keyof typeof feedKinds; readonly key: string }

export const feedFormats = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const
export type FeedFormat = keyof typeof feedFormats

export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' }

export function feedPath(subject: FeedSubject, format: FeedFormat, lang: Lang): string {
  const place = subject.by === 'all' ? 'tat-ca' : `${feedKinds[subject.by]}/${subject.key}`
  return `${lang === 'en' ? '/en' : ''}/nguon-tin/${place}.${format}`
}

/** The feeds of a list in all formats, for a page's head. */
export const feedsOf = (subject: FeedSubject, lang: Lang, title: string): readonly PageFeed[] =>
  (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
    href: feedPath(subject, format, lang),
    title: `${title} (${feedNames[format]})`,
    type: feedFormats[format],
  }))
