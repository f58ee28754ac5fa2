import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { partCloses, partOpens } from '../http/part-marks.ts'
import { formatNumber, type Lang, textsIn } from '../i18n.ts'
import { texts } from './texts.ts'

/**
 * Something that many finished pages show and that changes by itself ('online:vi', 'newest:vi'). The kept page is filled
 * anew with what PageCache.setPart is given; until then it shows these children. Parts do not stand in one another.
 */
export const LivePart = ({ name, children }: { name: string; children?: Child }) => (
  <>
    {raw(partOpens(name))}
    {children}
    {raw(partCloses)}
  </>
)

/** How often a subject ('story:42') was read, kept up to date on finished pages; 0 and above. */
export const ViewCount = ({ lang, subject, views }: { lang: Lang; subject: string; views: number }) => (
  <LivePart name={viewsPart(subject, lang)}>{formatNumber(views, lang)}</LivePart>
)

/** '12 người đang trực tuyến', kept up to date on finished pages; whoever reads this is one of them. */
export const OnlineNow = ({ lang, people }: { lang: Lang; people: number }) => (
  <LivePart name={onlinePart(lang)}>{onlineWords(people, lang)}</LivePart>
)

export const viewsPart = (subject: string, lang: Lang): string => `views:${subject}:${lang}`
export const onlinePart = (lang: Lang): string => `online:${lang}`
export const onlineWords = (people: number, lang: Lang): string =>
  textsIn(lang, texts).online(Math.max(1, people))
