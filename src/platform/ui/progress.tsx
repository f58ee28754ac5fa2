import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { ThreePartBar } from './three-part-bar.tsx'

export type ProgressItem = {
  readonly title: string
  readonly href?: string
  readonly icon?: IconName
  readonly number?: Child
  readonly total: number
  readonly done: number
  readonly verified: number
  /** '9/11 nhiệm vụ, 7 đã xác minh'. */
  readonly words: string
}

/** Named bars of three parts, one ruled line each. */
export const ProgressList = ({ items }: { items: readonly ProgressItem[] }) => (
  <ol class="progress-list">
    {items.map((item) => (
      <li>
        {item.number !== undefined && <span class="number">{item.number}</span>}
        {item.icon && <Icon name={item.icon} class="tone-sea" />}
        <Title {...item} />
        <ThreePartBar {...item} />
      </li>
    ))}
  </ol>
)

/** The same as a grid of tiles, for a front page. */
export const ProgressGrid = ({ items }: { items: readonly ProgressItem[] }) => (
  <ul class="progress-grid">
    {items.map((item) => (
      <li>
        {item.icon && <Icon name={item.icon} class="tone-sea" />}
        <Title {...item} />
        <ThreePartBar {...item} />
      </li>
    ))}
  </ul>
)

const Title = ({ title, href }: ProgressItem) => (
  <h3>
    {href ? (
      <a class="plain-link" href={href}>
        {title}
      </a>
    ) : (
      title
    )}
  </h3>
)
