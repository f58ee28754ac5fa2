import { Card } from './card.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Stack } from './layout.tsx'

export type Check = {
  readonly kind: 'missing' | 'doubt' | 'ok' | 'clerk'
  readonly what: string
  readonly more?: readonly string[]
  readonly link?: { readonly href: string; readonly label: string }
}

const looks = {
  missing: { icon: 'circle-alert', tone: 'tone-late' },
  doubt: { icon: 'triangle-alert', tone: 'tone-wait' },
  ok: { icon: 'circle-check', tone: 'tone-ok' },
  clerk: { icon: 'lock', tone: 'tone-ok' },
} as const satisfies Record<Check['kind'], { icon: IconName; tone: string }>

/** What is missing first, then what is doubtful, then what is in order. */
export const CheckList = ({ title, checks }: { title: string; checks: readonly Check[] }) => (
  <Card title={title}>
    <ul class="check-list">
      {checks.map(({ kind, what, more = [], link }) => (
        <li>
          <span class={looks[kind].tone}>
            <Icon name={looks[kind].icon} />
          </span>
          <Stack gap="tight">
            <p>
              {kind === 'missing' || kind === 'doubt' ? <b>{what}</b> : what}{' '}
              {link && <a href={link.href}>{link.label}</a>}
            </p>
            {more.map((line) => (
              <p class="soft small">{line}</p>
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  </Card>
)

/** Names beside one another, as many columns as fit. */
export const NameColumns = ({ names }: { names: readonly string[] }) => (
  <ul class="name-columns">
    {names.map((name) => (
      <li>{name}</li>
    ))}
  </ul>
)
