import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Level } from './level.tsx'
import { texts } from './texts.ts'

const usual = { sea: 'info', ok: 'circle-check', wait: 'clock', late: 'circle-alert' } as const

/** Something the reader should know before going on. */
export const Banner = ({ tone = 'sea', icon, children }: BannerProps) => (
  <div class="banner" data-tone={tone}>
    <Icon name={icon ?? usual[tone]} />
    <div class="words">{children}</div>
  </div>
)

export type BannerProps = {
  readonly tone?: 'sea' | 'ok' | 'wait' | 'late'
  readonly icon?: IconName
  readonly children?: Child
}

/** Nothing here yet: what is missing, what to do, one action. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  title: string
  children?: Child
  action?: Child
}) => (
  <div class="empty-state">
    <Level level={0} />
    <div class="words">
      <b>{title}</b>
      {children && <p>{children}</p>}
    </div>
    {action}
  </div>
)

/** How a number came about, folded under "Cách đếm". */
export const DefinitionNote = ({
  lang,
  title,
  children,
}: {
  lang: Lang
  title?: string
  children?: Child
}) => (
  <details class="definition">
    <summary>{title ?? textsIn(lang, texts).howCounted}</summary>
    <div class="words">{children}</div>
  </details>
)

/** Whether what was typed is safe: on the server, only on this device, or not at all. */
export const SaveState = ({ state, children }: { state: keyof typeof savedBy; children?: Child }) => (
  <span class="save-state" data-state={state} role="status">
    <Icon name={savedBy[state]} />
    {children}
  </span>
)

const savedBy = { saved: 'cloud', 'kept-here': 'cloud-off', failed: 'circle-alert' } as const
