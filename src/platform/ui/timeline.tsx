import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type Happening = {
  readonly icon: IconName
  /** The verb and what: 'Trả lại bản 3'. */
  readonly what: Child
  readonly who?: string
  /** '14/09/2023 10:20'. */
  readonly when: string
  readonly datetime?: string
  /** The reason given, word for word. */
  readonly reason?: string
  /** What it changed, below. */
  readonly more?: Child
}

/** What happened, newest first. */
export const Timeline = ({ items }: { items: readonly Happening[] }) => (
  <ol class="timeline">
    {items.map(({ icon, what, who, when, datetime, reason, more }) => (
      <li>
        <span class="dot">
          <Icon name={icon} />
        </span>
        <div>
          <b>{what}</b>
          <div class="soft">
            {who && `${who}, `}
            <time datetime={datetime}>{when}</time>
          </div>
          {reason && <blockquote>{reason}</blockquote>}
          {more}
        </div>
      </li>
    ))}
  </ol>
)

export type StepItem = {
  readonly label: string
  readonly note?: Child
  readonly state: 'done' | 'now' | 'next'
}

const marks = { done: 'circle-check', now: 'clock', next: 'lock' } as const

/** The stages something goes through, and where it stands. */
export const Steps = ({ label, items }: { label: string; items: readonly StepItem[] }) => (
  <ol class="steps" aria-label={label}>
    {items.map(({ label, note, state }) => (
      <li data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
        <Icon name={marks[state]} />
        <div>
          <b>{label}</b>
          {note}
        </div>
      </li>
    ))}
  </ol>
)
