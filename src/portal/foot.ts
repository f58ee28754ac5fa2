import { type Lang, textsIn } from '../platform/i18n.ts'
import { siteTexts } from '../site-texts.ts'
import type { Place } from './place.ts'

type Href = (path: string) => string

/** Where the portal's pages are: the entries of the menu. */
export function navigation(lang: Lang, href: Href) {
  const t = textsIn(lang, siteTexts)
  const entries = [
    ['/tin-tuc', t.news],
    ['/ke-hoach', t.plans],
    ['/van-ban', t.documents],
    ['/lich', t.calendar],
    ['/thu-vien', t.library],
    ['/don-vi', t.agencies],
    ['/tim-kiem', t.search],
  ] as const
  return entries.map(([path, label]) => ({ href: href(path), label }))
}

/** The foot of every public page: who answers for it, how to use it, what is open, how to follow it. */
export function foot(lang: Lang, href: Href, { keeper, partOf }: Place) {
  const t = textsIn(lang, siteTexts)
  const about = [keeper && t.keptBy(keeper[lang]), partOf?.[lang]].filter(Boolean).join(' ')
  const links = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([path, label]) => ({ href: path, label }))
  return {
    about,
    columns: [
      {
        title: t.usingThisSite,
        links: links([
          [href('/gioi-thieu'), t.aboutSite],
          [href('/tro-nang'), t.accessibility],
          [href('/bao-ve-du-lieu-ca-nhan'), t.privacy],
          [href('/cach-dem'), t.howCounted],
          [href('/so-do-trang'), t.siteMap],
        ]),
      },
      {
        title: t.openTitle,
        links: links([
          [href('/du-lieu-mo'), t.openData],
          [href('/van-ban'), t.documents],
          [href('/don-vi'), t.agencyList],
          [href('/cham-diem'), t.scores],
          [href('/kenh-chinh-thuc'), t.channels],
        ]),
      },
      {
        title: t.followTitle,
        links: links([
          [href('/nguon-tin'), t.feeds],
          [href('/lich.ics'), t.calendarFeed],
        ]),
      },
    ],
  }
}
