import type { Directory } from '../../agencies/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { texts } from '../texts.ts'
import type { FeedSubject } from './feed-links.ts'
import type { ListFilter } from './list-filter.ts'
import type { NewsroomPorts } from './ports.ts'
import { sections, tagName } from './store-lists.ts'

/** What a feed is about: its name, the page with the same stories, and which stories those are. */
export type FeedTopic = {
  readonly name: string
  readonly path: string
  readonly publisher: string
  readonly filter: ListFilter
}

type Around = { readonly lang: Lang; readonly directory: Directory; readonly ports: NewsroomPorts }

export async function feedTopic(
  db: Queryable,
  subject: FeedSubject,
  { lang, directory, ports }: Around,
): Promise<FeedTopic | undefined> {
  const { listTitle, siteFeed: publisher } = textsIn(lang, texts)
  if (subject.by === 'all') return { publisher, name: listTitle, path: '/tin-tuc', filter: { by: 'all' } }
  const { by, key } = subject
  if (by === 'agency') {
    const agency = directory.bySlug(key)
    const filter = { by, id: agency?.id ?? 0 } as const
    return agency && { name: agency.shortName, publisher: agency.name, path: `/don-vi/${key}/tin`, filter }
  }
  if (by === 'area') {
    const name = Object.hasOwn(ports.reformAreas, key) ? ports.reformAreas[key]?.[lang] : undefined
    return name === undefined ? undefined : { name, publisher, path: `/noi-dung/${key}`, filter: { by, key } }
  }
  if (by === 'section') {
    const section = (await sections(db)).find((one) => one.key === key)
    return section && { name: section.name[lang], publisher, path: `/chuyen-muc/${key}`, filter: { by, key } }
  }
  const name = await tagName(db, key)
  const filter = { by: 'label', label: 'tag', key } as const
  return name === undefined ? undefined : { name, publisher, path: `/the/${key}`, filter }
}
