import type { NavItem } from './frame-parts.tsx'
import { Icon } from './icon.tsx'

/** Links between the parts of one thing; `current` is the href of the part shown. */
export const Tabs = ({ label, items, current }: TabsProps) => (
  <nav class="tabs" aria-label={label}>
    <ul>
      {items.map(({ href, label, icon, count }) => (
        <li>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {icon && <Icon name={icon} />}
            {label}
            {count !== undefined && <span class="count">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export type TabsProps = {
  readonly label: string
  readonly items: readonly NavItem[]
  readonly current: string
}
