import { zone } from '../../platform/clock.ts'
import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { CalendarEvent } from '../calendar/event.ts'
import { nextEvents } from '../calendar/store-calendar.ts'
import { headlinesOf } from '../portal/store-lists.ts'
import type { RegisterEntry } from '../register/document.ts'
import { registerPage } from '../register/store-register.ts'
import type { Headline } from '../story.ts'
import { type Block, blocksOf, pinsOn, recounted, sectionOf } from './arrangement.ts'
import { type Front, frontAsLeft, readableById } from './store-front.ts'
import { texts } from './texts.ts'

/** What the front page shows of the newsroom, in its order; parts with nothing in them are left out. */
export type FrontView = { readonly pinned: readonly Headline[]; readonly parts: readonly FrontPart[] }

export type FrontPart = { readonly key: string; readonly title: string; readonly more: string } & (
  | { readonly kind: 'stories'; readonly items: readonly Headline[] }
  | { readonly kind: 'documents'; readonly items: readonly RegisterEntry[] }
  | { readonly kind: 'events'; readonly items: readonly CalendarEvent[] }
)

type Asked = {
  readonly lang: Lang
  readonly now: Temporal.Instant
  /** Another arrangement than the one that readers see, to look at it before. */
  readonly counts?: Readonly<Record<string, number | undefined>>
}

/** Reads what the arranged front page shows. A story stands once: pinned, else among the newest, else in its section. */
export async function loadFront(db: Queryable, { lang, now, counts = {} }: Asked): Promise<FrontView> {
  const front = await frontAsLeft(db)
  const today = now.toZonedDateTimeISO(zone).toPlainDate().toString()
  const pins = pinsOn(front.pins, today)
  const ids = pins.map(({ storyId }) => storyId)
  const pinned = await readableById(db, ids, lang)
  const shown = new Set(ids)
  const blocks = recounted(blocksOf(front.arranged, front.sections), counts).filter(({ count }) => count > 0)
  const newest = await newestOf(db, blocks, lang, shown)
  const parts: FrontPart[] = []
  for (const block of blocks) {
    const part =
      block.key === 'newest'
        ? newest
        : await partOf(db, block, { front, lang, today, now: now.toString(), shown })
    if (part && part.items.length > 0) parts.push(part)
  }
  return { pinned, parts }
}

/** The newest are chosen first, wherever they stand, so that a section above them does not take them away. */
async function newestOf(db: Queryable, blocks: readonly Block[], lang: Lang, shown: Set<number>) {
  const count = blocks.find(({ key }) => key === 'newest')?.count
  if (!count) return undefined
  const items = await storiesBut(shown, count, (limit) =>
    headlinesOf(db, { filter: { by: 'all' }, lang, limit }),
  )
  for (const { id } of items) shown.add(id)
  return { key: 'newest', kind: 'stories', title: texts.newest[lang], more: '/tin-tuc', items } as const
}

type Around = { front: Front; lang: Lang; today: string; now: string; shown: Set<number> }

async function partOf(db: Queryable, { key, count }: Block, around: Around): Promise<FrontPart | undefined> {
  const { front, lang, today, now, shown } = around
  if (key === 'documents') {
    const filter = { words: [], sort: 'moi', isProvinceWide: true } as const
    const items = await registerPage(db, filter, { lang, today, limit: count, offset: 0 })
    return { key, kind: 'documents', title: texts.documents[lang], more: '/van-ban', items }
  }
  if (key === 'events') {
    const items = await nextEvents(db, { now, lang, limit: count })
    return { key, kind: 'events', title: texts.events[lang], more: '/lich', items }
  }
  const section = front.sections.find((one) => one.key === sectionOf(key))
  if (!section) return undefined
  const items = await storiesBut(shown, count, (limit) =>
    headlinesOf(db, { filter: { by: 'section', key: section.key }, lang, limit }),
  )
  const title = lang === 'vi' ? section.nameVi : section.nameEn
  return { key, kind: 'stories', title, more: `/chuyen-muc/${section.key}`, items }
}

async function storiesBut(
  shown: ReadonlySet<number>,
  count: number,
  read: (limit: number) => Promise<readonly Headline[]>,
): Promise<readonly Headline[]> {
  const some = await read(count + shown.size)
  return some.filter(({ id }) => !shown.has(id)).slice(0, count)
}
