import type { Queryable } from '../../platform/database/open.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Headline } from '../story.ts'
import type { ListFilter } from './list-filter.ts'
import { countUpTo, headlinesOf } from './store-lists.ts'

export const perPage = 20
/** Further back a reader goes by month: nobody turns a thousand pages, and counting them would cost everybody. */
export const mostPages = 50
export const mostStories = perPage * mostPages

export type ListOfStories = {
  readonly stories: readonly Headline[]
  /** How many there are, up to mostStories + 1. */
  readonly count: number
  readonly page: number
  readonly pages: number
}

/** One page of a list. On English pages the stories in English come first, then those in Vietnamese only. */
export async function loadList(
  db: Queryable,
  { filter, lang, page }: { filter: ListFilter; lang: Lang; page: number },
): Promise<ListOfStories> {
  const count = await countUpTo(db, mostStories + 1, { filter, lang })
  const offset = (page - 1) * perPage
  const stories =
    lang === 'en'
      ? await englishFirst(db, filter, offset)
      : await headlinesOf(db, { filter, lang, limit: perPage, offset })
  const pages = Math.max(1, Math.min(mostPages, Math.ceil(count / perPage)))
  return { stories, count, page, pages }
}

async function englishFirst(db: Queryable, filter: ListFilter, offset: number): Promise<readonly Headline[]> {
  const asked = { filter, lang: 'en', limit: perPage } as const
  const inEnglish = await countUpTo(db, mostStories, { filter, lang: 'en', speaks: 'english' })
  const first = offset < inEnglish ? await headlinesOf(db, { ...asked, offset, speaks: 'english' }) : []
  const limit = perPage - first.length
  if (limit === 0) return first
  const from = Math.max(0, offset - inEnglish)
  return [...first, ...(await headlinesOf(db, { ...asked, limit, offset: from, speaks: 'no-english' }))]
}
