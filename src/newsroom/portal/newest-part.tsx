import type { Queryable } from '../../platform/database/open.ts'
import type { LiveParts } from '../../platform/http/live-parts.ts'
import type { Lang } from '../../platform/i18n.ts'
import type { Headline } from '../story.ts'
import { BriefList } from './headlines.tsx'
import { newestStories } from './store-lists.ts'

/** The newest stories as they stand beside every story; renewed in place on all finished pages. */
export const newestPart = 'newest'

const besideStory = 5

export const newestBeside = (db: Queryable, lang: Lang): Promise<readonly Headline[]> =>
  newestStories(db, { lang, limit: besideStory })

export function keepNewestTrue(liveParts: LiveParts, db: Queryable) {
  liveParts.register(newestPart, ['list:all'], async (lang) => {
    const href = (path: string) => (lang === 'en' ? `/en${path}` : path)
    return <BriefList stories={await newestBeside(db, lang)} href={href} lang={lang} />
  })
}
