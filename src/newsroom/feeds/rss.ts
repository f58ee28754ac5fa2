import type { Feed, FeedEntry } from './feed.ts'
import { element, words, xmlDocument } from './xml.ts'

/** RSS 2.0 with the fields of Dublin Core and Atom that readers use. */
export function rssOf(feed: Feed): string {
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  return xmlDocument(
    element(
      'rss',
      { version: '2.0', ...namespaces },
      element(
        'channel',
        {},
        words('title', feed.title),
        words('link', feed.page),
        words('description', feed.description),
        words('language', feed.lang),
        words('lastBuildDate', mailDate(feed.updatedAt)),
        element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
        ...feed.entries.map(itemOf),
      ),
    ),
  )
}

const itemOf = (entry: FeedEntry): string =>
  element(
    'item',
    {},
    words('title', entry.title),
    words('link', entry.url),
    words('guid', entry.id, { isPermaLink: 'false' }),
    words('pubDate', mailDate(entry.publishedAt)),
    words('description', entry.summary),
    words('dc:creator', entry.author),
    ...entry.categories.map((name) => words('category', name)),
    words('atom:updated', entry.updatedAt),
  )

/** 'Mon, 20 Mar 2023 02:15:00 +0000' (RFC 822, as RSS asks). */
export function mailDate(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('UTC')
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${weekdays[at.dayOfWeek - 1]}, ${two(at.day)} ${months[at.month - 1]} ${at.year}`
  return `${day} ${two(at.hour)}:${two(at.minute)}:${two(at.second)} +0000`
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
