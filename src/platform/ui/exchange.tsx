import type { Child } from 'hono/jsx'

export type Said = {
  /** Whose side of the matter it is: those who judge, or those who are judged. */
  readonly side: 'ours' | 'theirs'
  readonly title: Child
  /** '15/01/2025 14:10'. */
  readonly when: string
  readonly datetime?: string
  readonly text: Child
  /** Files that came with it. */
  readonly more?: Child
}

/** What two sides said to one another about a figure, oldest first. */
export const Exchange = ({ label, items }: { label: string; items: readonly Said[] }) => (
  <ol class="exchange" aria-label={label}>
    {items.map(({ side, title, when, datetime, text, more }) => (
      <li data-side={side}>
        <p>
          <b>{title}</b>{' '}
          <time class="soft" datetime={datetime}>
            {when}
          </time>
        </p>
        <div>{text}</div>
        {more}
      </li>
    ))}
  </ol>
)

export type Weighed = {
  readonly label: string
  readonly how?: Child
  readonly value: Child
  /** The line that says by how much they differ. */
  readonly isDifference?: boolean
}

/** A few numbers below one another, each with what it was made from; the last may be their difference. */
export const WeighedList = ({ items }: { items: readonly Weighed[] }) => (
  <dl class="weighed">
    {items.map(({ label, how, value, isDifference }) => (
      <div data-difference={isDifference ? '' : undefined}>
        <dt>{label}</dt>
        {how && <dd class="how">{how}</dd>}
        <dd class="value">{value}</dd>
      </div>
    ))}
  </dl>
)
