import type { Context } from 'hono'
import { type Directory, loadDirectory } from '../../agencies/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { atomOf } from '../feeds/atom.ts'
import { entryId, type Feed, type FeedEntry, updatedOf } from '../feeds/feed.ts'
import { jsonFeedOf } from '../feeds/json-feed.ts'
import { rssOf } from '../feeds/rss.ts'
import { may } from '../permissions.ts'
import { storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { editionPath } from './edition-path.ts'
import { type FeedFormat, type FeedSubject, feedFormats, feedPath } from './feed-links.ts'
import { type FeedTopic, feedTopic } from './feed-topic.ts'
import { feedsPageRoutes } from './feeds-page-routes.tsx'
import { tagsOfList } from './list-filter.ts'
import type { NewsroomPorts } from './ports.ts'
import { type FeedRow, feedRows } from './store-feed.ts'

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: rssOf,
  atom: atomOf,
  json: jsonFeedOf,
}

const format = '(rss|atom|json)'

/** The newest stories for programs that follow them: of everything, a section, a theme, an agency, a tag. */
export function feedRoutes(ports: NewsroomPorts) {
  const site = routes()
  site.route('/', feedsPageRoutes(ports))
  site.get(`/nguon-tin/:file{tat-ca\\.${format}}`, can(may['story.read']), (c) =>
    feed(c, { by: 'all' }, ports),
  )
  for (const [folder, by] of [
    ['chuyen-muc', 'section'],
    ['noi-dung', 'area'],
    ['don-vi', 'agency'],
    ['the', 'tag'],
  ] as const)
    site.get(`/nguon-tin/${folder}/:file{[a-z0-9_-]+\\.${format}}`, can(may['story.read']), (c) => {
      const key = (c.req.param('file') ?? '').replace(/\.\w+$/, '')
      return feed(c, { by, key }, ports)
    })
  return site
}

async function feed(c: Context<AppEnv>, subject: FeedSubject, ports: NewsroomPorts) {
  const { lang, deps } = c.var
  const { db, origin, clock } = deps
  const directory = await loadDirectory(db, clock.today().toString())
  const topic = await feedTopic(db, subject, { lang, directory, ports })
  if (!topic) return c.notFound()
  const rows = await feedRows(db, topic.filter, lang)
  const kind = (c.req.param('file') ?? '').split('.').at(-1) as FeedFormat
  const entries = rows.map((row) => entryOf(row, c, directory, ports))
  c.set('madeFrom', { tags: [...tagsOfList(topic.filter), ...rows.map(({ id }) => storySubject(id))] })
  return c.body(writers[kind](feedOf(topic, subject, kind, entries, c)), 200, {
    'content-type': `${feedFormats[kind]}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'content-language': lang,
    link: `<${origin}${c.var.href(topic.path)}>; rel="alternate"; type="text/html"`,
  })
}

function feedOf(
  topic: FeedTopic,
  subject: FeedSubject,
  kind: FeedFormat,
  entries: readonly FeedEntry[],
  c: Context<AppEnv>,
): Feed {
  const { lang, href, deps } = c.var
  const { siteFeed, feedOf: about } = textsIn(lang, texts)
  return {
    title: subject.by === 'all' ? siteFeed : `${topic.name} | ${siteFeed}`,
    description: about(topic.name),
    ...{ lang, entries, publisher: topic.publisher },
    page: deps.origin + href(topic.path),
    self: deps.origin + feedPath(subject, kind, lang),
    updatedAt: updatedOf(entries, `${deps.clock.today()}T00:00:00Z`),
  }
}

function entryOf(row: FeedRow, c: Context<AppEnv>, directory: Directory, ports: NewsroomPorts): FeedEntry {
  const { lang, deps } = c.var
  const { title, summary, text, publishedAt } = row
  return {
    ...{ title, summary, text, publishedAt },
    lang: row.lang,
    id: entryId(deps.origin, row),
    url: deps.origin + editionPath(row, row.lang),
    updatedAt: row.editionPublishedAt,
    author: row.byline ?? directory.byId(row.agencyId)?.shortName ?? textsIn(lang, texts).siteFeed,
    categories: row.reformAreas.map((key) => ports.reformAreas[key]?.[lang] ?? key),
  }
}
