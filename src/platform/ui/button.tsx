import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

type Look = {
  /** primary: the one thing to do here; plain (default); quiet: text only; danger: takes something away. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
  readonly size?: 'small' | 'big'
  readonly icon?: IconName
  /** An icon after the words, for going on. */
  readonly iconAfter?: IconName
  /** As wide as its place. */
  readonly isWide?: boolean
  readonly class?: string
  readonly children?: Child
}

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** The form it sends when it stands outside. */
  readonly form?: string
  readonly formaction?: string
  /** Why it cannot be used yet: it is locked and the reason is said beside it. */
  readonly blocked?: string
  readonly [attribute: `data-${string}` | `aria-${string}`]: string | boolean | undefined
}

/** Sends its form. While sending, the browser script locks it and says "Đang gửi". */
export function Button({
  kind,
  size,
  icon,
  iconAfter,
  isWide,
  class: more,
  children,
  blocked,
  ...rest
}: ButtonProps) {
  const look = {
    class: classOf(more),
    'data-kind': kind,
    'data-size': size,
    'data-wide': isWide ? '' : undefined,
  }
  if (blocked) return <Blocked look={look} reason={blocked} children={children} />
  return (
    <button type="submit" {...look} {...rest}>
      <Inside icon={icon} iconAfter={iconAfter} children={children} />
    </button>
  )
}

export type ButtonLinkProps = Look & {
  readonly href: string
  readonly download?: boolean | string
  readonly rel?: string
  readonly [attribute: `data-${string}` | `aria-${string}`]: string | boolean | undefined
}

/** Goes somewhere, and looks like a button because it is the next step. */
export function ButtonLink({
  kind,
  size,
  icon,
  iconAfter,
  isWide,
  class: more,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a class={classOf(more)} data-kind={kind} data-size={size} data-wide={isWide ? '' : undefined} {...rest}>
      <Inside icon={icon} iconAfter={iconAfter} children={children} />
    </a>
  )
}

/** A row of buttons; the primary one first. */
export const ButtonRow = ({ children }: { children?: Child }) => <div class="button-row">{children}</div>

/** Links that are one choice, the current one marked: views of the same thing. */
export function ButtonGroup({ label, items }: { label: string; items: readonly GroupItem[] }) {
  return (
    <nav class="button-group" aria-label={label}>
      {items.map(({ href, label, current }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

export type GroupItem = { readonly href: string; readonly label: string; readonly current?: boolean }

const Blocked = ({ look, reason, children }: { look: object; reason: string; children?: Child }) => (
  <div class="blocked">
    <button type="button" {...look} aria-disabled="true">
      <Icon name="lock" />
      {children}
    </button>
    <span class="reason">{reason}</span>
  </div>
)

const Inside = ({ icon, iconAfter, children }: Pick<Look, 'icon' | 'iconAfter' | 'children'>) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
    {iconAfter && <Icon name={iconAfter} />}
  </>
)

const classOf = (more?: string) => (more ? `button ${more}` : 'button')
