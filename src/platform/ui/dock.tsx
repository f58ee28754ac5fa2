import { type Lang, textsIn } from '../i18n.ts'
import type { NavItem } from './frame-parts.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import type { NavGroup } from './workspace-frame.tsx'

export type DockProps = {
  readonly lang: Lang
  readonly items: readonly NavItem[]
  readonly act?: NavItem
  readonly nav: readonly NavGroup[]
  readonly here?: NavItem
}

/** The phone's bottom bar. "Menu" opens the whole navigation, also without a script. */
export function Dock({ lang, items, act, nav, here }: DockProps) {
  const t = textsIn(lang, texts)
  const links = items.map((item) => <DockLink item={item} isHere={item.href === here?.href} />)
  const half = Math.ceil((items.length + 1) / 2)
  return (
    <nav class="dock" aria-label={t.quickAccess}>
      <ul>
        {links.slice(0, half)}
        {act && (
          <li>
            <a class="act" href={act.href}>
              <span class="disc">
                <Icon name={act.icon ?? 'plus'} />
              </span>
              {act.label}
            </a>
          </li>
        )}
        {links.slice(half)}
        <li>
          <details class="dock-menu">
            <summary>
              <Icon name="menu" />
              {t.menu}
            </summary>
            <ul class="dock-links">
              {nav
                .flatMap((group) => group.items)
                .map((item) => (
                  <DockLink item={item} isHere={item === here} />
                ))}
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  )
}

const DockLink = ({ item, isHere }: { item: NavItem; isHere: boolean }) => (
  <li>
    <a href={item.href} aria-current={isHere ? 'page' : undefined}>
      {item.icon && <Icon name={item.icon} />}
      <span>{item.label}</span>
    </a>
  </li>
)
