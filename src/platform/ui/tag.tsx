import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** What a state means for whoever looks: done well, waits, late or blocked, neutral, live now or empty, of the house. */
export type Tone = 'ok' | 'wait' | 'late' | 'neutral' | 'brick' | 'sea'

const usual: Readonly<Record<Tone, IconName>> = {
  ok: 'circle-check',
  wait: 'clock',
  late: 'circle-alert',
  neutral: 'minus',
  brick: 'clock',
  sea: 'info',
}

/** A state: icon, words and tint. */
export const Tag = ({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone
  icon?: IconName
  children?: Child
}) => (
  <span class="tag" data-tone={tone}>
    <Icon name={icon ?? usual[tone]} />
    {children}
  </span>
)

/** A word that may lead somewhere: a theme, an audience, a filter; `isCurrent` marks the chosen one. */
export function Chip({ href, icon, isCurrent, children }: ChipProps) {
  const inside = (
    <>
      {(icon || isCurrent) && <Icon name={isCurrent ? 'check' : icon!} />}
      {children}
    </>
  )
  if (!href) return <span class="chip">{inside}</span>
  return (
    <a class="chip" href={href} aria-current={isCurrent ? 'true' : undefined}>
      {inside}
    </a>
  )
}

export type ChipProps = {
  readonly href?: string
  readonly icon?: IconName
  readonly isCurrent?: boolean
  readonly children?: Child
}

export const Chips = ({ children }: { children?: Child }) => <div class="chips">{children}</div>
