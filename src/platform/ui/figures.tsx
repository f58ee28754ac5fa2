import type { Child } from 'hono/jsx'

export type KeyFigure = {
  readonly label: string
  readonly value: Child
  /** After the number: 'trên 89', '87%'. */
  readonly note?: Child
  /** Where the rows behind the number are. */
  readonly href?: string
  readonly tone?: 'late' | 'sea'
}

/** A line of numbers, each with its name above and its rows one click away. */
export const KeyFigures = ({ items }: { items: readonly KeyFigure[] }) => (
  <dl class="key-figures">
    {items.map(({ label, value, note, href, tone }) => (
      <div data-tone={tone}>
        <dt>{label}</dt>
        <dd>
          <b>{href ? <a href={href}>{value}</a> : value}</b>
          {note && <span class="note"> {note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)

/** The one number of a card: 14 'trên 18 việc đã làm'. */
export const BigFigure = ({ value, children }: { value: Child; children?: Child }) => (
  <p class="big-figure">
    <b>{value}</b> <span>{children}</span>
  </p>
)

export type Fact = { readonly label: Child; readonly value: Child }

/** Names and values below one another: what a record says about itself. */
export const Facts = ({ items }: { items: readonly Fact[] }) => (
  <dl class="facts-list">
    {items.map(({ label, value }) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

export type BarItem = {
  readonly label: Child
  readonly value: number
  /** The value in words: '38', '2.206 bài'. */
  readonly words: Child
  readonly note?: Child
  readonly tone?: 'late'
}

/** One bar of a column of them, with its number; `max` is the longest of the column. */
export const AmountBar = ({ value, max, tone }: { value: number; max: number; tone?: 'late' }) => (
  <span class="amount-bar" data-tone={tone}>
    <svg aria-hidden="true" width="56" height="8">
      <rect
        x={`${Number((100 - (100 * value) / Math.max(value, max, 1)).toFixed(2))}%`}
        width={`${Number(((100 * value) / Math.max(value, max, 1)).toFixed(2))}%`}
        height="100%"
        rx="4"
      />
    </svg>
    <b>{value}</b>
  </span>
)

/** Named bars from zero, in the order given; the number stands beside each. */
export function BarList({ items, max }: { items: readonly BarItem[]; max?: number }) {
  const full = Math.max(1e-9, max ?? Math.max(0, ...items.map(({ value }) => value)))
  return (
    <ul class="bar-list">
      {items.map(({ label, value, words, note, tone }) => (
        <li data-tone={tone}>
          <span>{label}</span>
          <svg aria-hidden="true" width="100%" height="11">
            <rect
              class="part-verified"
              width={`${Number(((100 * value) / full).toFixed(2))}%`}
              height="100%"
              rx="3"
            />
          </svg>
          <span class="amount">
            <b>{words}</b>
            {note && <span class="soft small"> {note}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
