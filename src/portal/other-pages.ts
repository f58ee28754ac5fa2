import { loadWords } from '../activities/index.ts'
import type { PageGroup } from '../newsroom/index.ts'
import { plansFor } from '../planning/index.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'
import { siteTexts } from '../site-texts.ts'
import { infoPages } from './info-texts.ts'

/** Pages of the portal that are not the newsroom's, for the maps of the site. */
export async function otherPages(db: Queryable): Promise<readonly PageGroup[]> {
  const plans = await plansFor(db, [])
  return [
    {
      title: siteTexts.plans,
      pages: [
        { path: '/ke-hoach', title: siteTexts.plans },
        ...plans.map(({ slug, title }) => ({ path: `/ke-hoach/${slug}`, title: { vi: title, en: title } })),
      ],
    },
    {
      title: siteTexts.openTitle,
      pages: [
        { path: '/van-ban', title: siteTexts.documents },
        { path: '/lich', title: siteTexts.calendar },
        { path: '/du-lieu-mo', title: siteTexts.openData },
        { path: '/kenh-chinh-thuc', title: siteTexts.channels },
        { path: '/gioi-thieu', title: siteTexts.aboutSite },
      ],
    },
    {
      title: siteTexts.usingThisSite,
      pages: Object.entries(infoPages).map(([path, { title }]) => ({ path, title })),
    },
  ]
}

/** What audiences and programmes are called, those of other days too: a story keeps its own. */
export async function storyWords(db: Queryable) {
  const { audiences, programmes } = await loadWords(db)
  const names = (words: readonly { readonly key: string; readonly name: Text }[]) =>
    Object.fromEntries(words.map(({ key, name }) => [key, name]))
  return { audiences: names(audiences), programmes: names(programmes) }
}
