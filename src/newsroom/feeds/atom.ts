import type { Feed, FeedEntry } from './feed.ts'
import { element, words, xmlDocument } from './xml.ts'

/** Atom (RFC 4287). */
export const atomOf = (feed: Feed): string =>
  xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
      words('id', feed.self),
      words('title', feed.title),
      words('subtitle', feed.description),
      words('updated', feed.updatedAt),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page, hreflang: feed.lang }),
      element('author', {}, words('name', feed.publisher)),
      ...feed.entries.map(entryOf),
    ),
  )

const entryOf = (entry: FeedEntry): string =>
  element(
    'entry',
    { 'xml:lang': entry.lang },
    words('id', entry.id),
    words('title', entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url, hreflang: entry.lang }),
    words('published', entry.publishedAt),
    words('updated', entry.updatedAt),
    element('author', {}, words('name', entry.author)),
    ...entry.categories.map((term) => element('category', { term })),
    words('summary', entry.summary, { type: 'text' }),
    words('content', entry.text, { type: 'text' }),
  )
