import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Brand } from './brand.tsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Dock } from './dock.tsx'
import { currentOf, DemoBanner, type LangSwitch, type NavItem, SkipLink } from './frame-parts.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import { Toast } from './toast.tsx'
import { UserMenu } from './user-menu.tsx'

export type NavGroup = { readonly title?: string; readonly items: readonly NavItem[] }

export type WorkspaceFrameProps = {
  readonly lang: Lang
  readonly homeHref: string
  readonly agencyName: string
  readonly nav: readonly NavGroup[]
  /** The path of this page; marks the navigation entry it belongs to. */
  readonly current?: string
  readonly user: { readonly name: string; readonly role?: string; readonly links?: readonly NavItem[] }
  /** Where the sign-out form posts to. */
  readonly signOutAction: string
  readonly langSwitch?: LangSwitch
  readonly portalHref?: string
  /** A state worth seeing on every page, in the top bar: what waits on this device. */
  readonly state?: Child
  readonly search?: { readonly action: string; readonly label?: string; readonly value?: string }
  /** The phone's raised button. */
  readonly act?: NavItem
  /** Up to three links beside it; the fourth opens the rest. */
  readonly dock?: readonly NavItem[]
  readonly breadcrumb?: readonly Crumb[]
  readonly notice?: string
  readonly demoDay?: string
  readonly children?: Child
}

/** What surrounds every staff page: top bar, side bar, and on a phone the dock. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const { lang, breadcrumb, notice, demoDay, nav, current, act, dock, children } = props
  const here = currentOf(
    nav.flatMap(({ items }) => items),
    current,
  )
  return (
    <>
      <SkipLink lang={lang} />
      {demoDay && <DemoBanner lang={lang} today={demoDay} />}
      <div class="shell">
        <TopBar {...props} />
        <SideBar lang={lang} nav={nav} here={here} />
        <main id="noi-dung" class="canvas" tabindex={-1}>
          {breadcrumb && breadcrumb.length > 0 && <Breadcrumb lang={lang} items={breadcrumb} />}
          {notice && <Toast lang={lang}>{notice}</Toast>}
          {children}
        </main>
        <Dock lang={lang} items={dock ?? []} act={act} nav={nav} here={here} />
      </div>
    </>
  )
}

function TopBar(props: WorkspaceFrameProps) {
  const { lang, homeHref, agencyName, search, state } = props
  const t = textsIn(lang, texts)
  return (
    <header class="top-bar">
      <Brand href={homeHref} />
      <span class="agency">{agencyName}</span>
      {search && (
        <search class="find-place">
          <form class="find" action={search.action}>
            <Icon name="search" />
            <input
              type="search"
              name="q"
              value={search.value}
              placeholder={search.label ?? t.searchHint}
              aria-label={search.label ?? t.searchHint}
            />
          </form>
        </search>
      )}
      {state}
      <UserMenu {...props} />
    </header>
  )
}

const SideBar = ({ lang, nav, here }: { lang: Lang; nav: readonly NavGroup[]; here?: NavItem }) => (
  <div class="side-bar">
    <nav aria-label={textsIn(lang, texts).workspace}>
      <NavGroups nav={nav} here={here} />
    </nav>
  </div>
)

const NavGroups = ({ nav, here }: { nav: readonly NavGroup[]; here?: NavItem }) => (
  <>
    {nav.map(({ title, items }) => (
      <>
        {title && <h2>{title}</h2>}
        <ul>
          {items.map((item) => (
            <li>
              <a href={item.href} aria-current={item === here ? 'page' : undefined}>
                {item.icon && <Icon name={item.icon} />}
                {item.label}
                {item.count ? <span class="count">{item.count}</span> : null}
              </a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
)
