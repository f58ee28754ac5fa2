import { formatDay } from '../dates.ts'
import { type Lang, textsIn } from '../i18n.ts'
import type { IconName } from './icons.ts'
import { texts } from './texts.ts'

export type NavItem = {
  readonly href: string
  readonly label: string
  readonly icon?: IconName
  /** What waits there: shown as a number. */
  readonly count?: number
}

export type LangSwitch = { readonly href: string; readonly lang: Lang; readonly label: string }

/** The entry whose address the current page is or lies below; the longest such address wins. */
export function currentOf(items: readonly NavItem[], current: string | undefined): NavItem | undefined {
  const holds = ({ href }: NavItem) =>
    current === href || current?.startsWith(href === '/' ? '//' : `${href}/`)
  return items.filter(holds).sort((a, b) => b.href.length - a.href.length)[0]
}

export const SkipLink = ({ lang }: { lang: Lang }) => (
  <a class="skip-link" href="#noi-dung">
    {textsIn(lang, texts).skip}
  </a>
)

/** Says that this is a demonstration and what day it is there. */
export const DemoBanner = ({ lang, today }: { lang: Lang; today: string }) => (
  <aside class="demo-banner" aria-label={textsIn(lang, texts).demoName}>
    {textsIn(lang, texts).demo(formatDay(today))}
  </aside>
)
