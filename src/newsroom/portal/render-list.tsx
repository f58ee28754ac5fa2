import type { Context } from 'hono'
import { z } from 'zod'
import type { AppEnv } from '../../platform/http/context.ts'
import { readQuery } from '../../platform/http/form.ts'
import { textsIn } from '../../platform/i18n.ts'
import { storySubject } from '../story.ts'
import { texts } from '../texts.ts'
import { type FeedSubject, feedPath, feedsOf } from './feed-links.ts'
import { type ListFilter, tagsOfList } from './list-filter.ts'
import { ListPage, type ListPageProps } from './list-page.tsx'
import { loadList, mostPages } from './load-list.ts'
import type { NewsroomPorts } from './ports.ts'

const listQuery = z.object({ trang: z.coerce.number().int().min(1).max(mostPages).default(1) })

export type ListSpec = Pick<ListPageProps, 'title' | 'eyebrow' | 'lead' | 'path' | 'chips'> & {
  readonly filter: ListFilter
  readonly feed?: FeedSubject
  /** The navigation entry it belongs to. */
  readonly current?: string
  /** Lists above it. */
  readonly above?: readonly { readonly label: string; readonly path: string }[]
  /** What else the page was made from. */
  readonly tags?: readonly string[]
}

/** Renders one list of the portal; a page of it that is not there is not found. */
export async function renderList(c: Context<AppEnv>, ports: NewsroomPorts, spec: ListSpec) {
  const { lang, href, deps } = c.var
  const { trang: page } = readQuery(c, listQuery)
  const list = await loadList(deps.db, { filter: spec.filter, lang, page })
  if (page > list.pages) return c.notFound()
  const t = textsIn(lang, texts)
  const areaName = (key: string) => ports.reformAreas[key]?.[lang] ?? ''
  const feed = spec.feed && feedPath(spec.feed, 'atom', lang)
  return c.render(<ListPage {...{ ...spec, list, areaName, lang, href, feed }} />, {
    title: page > 1 ? `${spec.title} (${t.page(page)})` : spec.title,
    description: [spec.title, spec.lead].filter(Boolean).join('. '),
    current: spec.current ?? '/tin-tuc',
    tags: [
      ...tagsOfList(spec.filter),
      ...(spec.tags ?? []),
      ...list.stories.map(({ id }) => storySubject(id)),
    ],
    breadcrumb: [
      { label: t.home, href: href('/') },
      ...(spec.above ?? []).map(({ label, path }) => ({ label, href: href(path) })),
      { label: spec.title },
    ],
    feeds: feedsOf(spec.feed ?? { by: 'all' }, lang, spec.feed ? spec.title : t.listTitle),
  })
}
