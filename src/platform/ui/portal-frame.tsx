import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Brand } from './brand.tsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { DisplayButtons, TextSizeCycle } from './display-switch.tsx'
import { currentOf, DemoBanner, type LangSwitch, type NavItem, SkipLink } from './frame-parts.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import { Toast } from './toast.tsx'

export type FootColumn = { readonly title: string; readonly links: readonly NavItem[] }

export type PortalFrameProps = {
  readonly lang: Lang
  readonly homeHref: string
  readonly name?: string
  readonly tagline: string
  /** Today in words: 'Thứ Năm, 14/09/2023'. */
  readonly date: string
  readonly nav: readonly NavItem[]
  /** The path of this page; marks the navigation entry it belongs to. */
  readonly current?: string
  readonly breadcrumb?: readonly Crumb[]
  readonly langSwitch?: LangSwitch
  readonly signIn?: NavItem
  readonly notice?: string
  /** What stands above everything else on every page: a planned interruption. */
  readonly alert?: Child
  /** The demo's day, 'YYYY-MM-DD'; without it there is no banner. */
  readonly demoDay?: string
  readonly foot: { readonly about: Child; readonly columns: readonly FootColumn[] }
  readonly children?: Child
}

/** What surrounds every public page. */
export function PortalFrame(props: PortalFrameProps) {
  const { lang, breadcrumb, notice, alert, demoDay, children } = props
  return (
    <>
      <SkipLink lang={lang} />
      {demoDay && <DemoBanner lang={lang} today={demoDay} />}
      {alert}
      <header>
        <Util {...props} />
        <Head {...props} />
      </header>
      <main id="noi-dung" class="portal-main" tabindex={-1}>
        {breadcrumb && breadcrumb.length > 0 && (
          <div class="wrap">
            <Breadcrumb lang={lang} items={breadcrumb} />
          </div>
        )}
        {notice && (
          <div class="wrap">
            <Toast lang={lang}>{notice}</Toast>
          </div>
        )}
        {children}
      </main>
      <Foot {...props} />
    </>
  )
}

function Util({ lang, date, langSwitch, signIn }: PortalFrameProps) {
  return (
    <div class="portal-util">
      <div class="wrap">
        <span class="date">{date}</span>
        <div class="links">
          <DisplayButtons lang={lang} />
          <TextSizeCycle lang={lang} />
          {langSwitch && (
            <a href={langSwitch.href} lang={langSwitch.lang} hreflang={langSwitch.lang}>
              {langSwitch.label}
            </a>
          )}
          {signIn && <a href={signIn.href}>{signIn.label}</a>}
        </div>
      </div>
    </div>
  )
}

function Head({ lang, homeHref, name, tagline, nav, current }: PortalFrameProps) {
  const t = textsIn(lang, texts)
  const here = currentOf(nav, current)
  const links = nav.map((item) => (
    <li>
      <a href={item.href} aria-current={item === here ? 'page' : undefined}>
        {item.label}
      </a>
    </li>
  ))
  return (
    <div class="portal-head">
      <div class="wrap">
        <Brand href={homeHref} name={name} tagline={tagline} size={48} />
        <nav class="portal-nav" aria-label={t.mainMenu}>
          <ul>{links}</ul>
        </nav>
        <details class="portal-menu" data-closes-outside>
          <summary>
            <Icon name="menu" />
            {t.menu}
          </summary>
          <div class="panel">
            <nav aria-label={t.menu}>
              <ul>{links}</ul>
            </nav>
            <div class="display">
              <DisplayButtons lang={lang} />
              <TextSizeCycle lang={lang} />
            </div>
          </div>
        </details>
      </div>
    </div>
  )
}

function Foot({ homeHref, name, foot }: PortalFrameProps) {
  return (
    <footer class="portal-foot">
      <div class="wrap">
        <div class="stack">
          <Brand href={homeHref} name={name} />
          <p>{foot.about}</p>
        </div>
        {foot.columns.map(({ title, links }) => (
          <div>
            <h2>{title}</h2>
            <ul>
              {links.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </footer>
  )
}
