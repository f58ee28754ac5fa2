import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** A box of its own beside or below the matter. brick: live now; sea: led by a bar; late: stops something; wash: an offer. */
export const Card = ({ title, icon, tone, children }: CardProps) => (
  <section class="card" data-tone={tone}>
    {title && (
      <h2 class="card-title">
        {icon && <Icon name={icon} />}
        {title}
      </h2>
    )}
    {children}
  </section>
)

export type CardProps = {
  readonly title?: Child
  readonly icon?: IconName
  readonly tone?: 'brick' | 'sea' | 'late' | 'wash'
  readonly children?: Child
}

export type Blocker = {
  readonly what: Child
  /** Where it is: 'Ảnh 1'. */
  readonly where?: string
  readonly fix?: { readonly href: string; readonly label: string }
}

/** Every reason a thing cannot go on, each with its place and the link that mends it; what is in order folds away. */
export const Blockers = ({ title, items, passed }: BlockersProps) => (
  <Card title={title} icon="circle-alert" tone="late">
    <ul class="blockers">
      {items.map(({ what, where, fix }) => (
        <li>
          <b>{what}</b>
          <span class="soft">{where}</span>
          {fix && <a href={fix.href}>{fix.label}</a>}
        </li>
      ))}
    </ul>
    {passed && (
      <details>
        <summary class="tone-ok strong">
          <Icon name="circle-check" /> {passed.title}
        </summary>
        <ul>
          {passed.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </details>
    )}
  </Card>
)

export type BlockersProps = {
  readonly title: string
  readonly items: readonly Blocker[]
  readonly passed?: { readonly title: string; readonly items: readonly Child[] }
}
