import { element, words, xmlDocument } from './xml.ts'

export type SitemapUrl = {
  readonly url: string
  readonly updatedAt?: string
  /** Absolute addresses by language, this one's among them. */
  readonly alternates?: Readonly<Record<string, string>>
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** sitemaps.org 0.9 with language alternates as links of XHTML. */
export const sitemapOf = (urls: readonly SitemapUrl[]): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      ...urls.map(({ url, updatedAt, alternates = {} }) =>
        element(
          'url',
          {},
          words('loc', url),
          ...(updatedAt ? [words('lastmod', updatedAt)] : []),
          ...Object.entries(alternates).map(([hreflang, href]) =>
            element('xhtml:link', { rel: 'alternate', hreflang, href }),
          ),
        ),
      ),
    ),
  )

export const sitemapIndexOf = (parts: readonly SitemapUrl[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      ...parts.map(({ url, updatedAt }) =>
        element('sitemap', {}, words('loc', url), ...(updatedAt ? [words('lastmod', updatedAt)] : [])),
      ),
    ),
  )
