import type { Child } from 'hono/jsx'

type Inside = { readonly children?: Child }

/** The portal's middle column: 1180 px at most. */
export const Wrap = ({ children }: Inside) => <div class="wrap">{children}</div>

/** Things below one another. */
export const Stack = ({ gap, children }: Inside & { gap?: 'tight' | 'loose' }) => (
  <div class="stack" data-gap={gap}>
    {children}
  </div>
)

/** Things beside one another, broken where there is no room. `isSpread` pushes them to both ends. */
export const Row = ({ gap, align, isSpread, children }: RowProps) => (
  <div class="row" data-gap={gap} data-align={align} data-spread={isSpread ? '' : undefined}>
    {children}
  </div>
)

export type RowProps = Inside & {
  readonly gap?: 'tight'
  readonly align?: 'top' | 'baseline'
  readonly isSpread?: boolean
}

/** Equal cells as many as fit: narrow 9 rem, usual 15, wide 22. */
export const Grid = ({ cell, children }: Inside & { cell?: 'narrow' | 'wide' }) => (
  <div class="grid" data-cell={cell}>
    {children}
  </div>
)

/** Main matter and an aside of 320 px (portal 340), or half and half; one column when narrow. */
export const Columns = ({ aside, asideLabel, isEven, asideStays, children }: ColumnsProps) => (
  <div
    class="columns"
    data-aside={isEven ? 'even' : undefined}
    data-aside-stays={asideStays ? '' : undefined}
  >
    <div class="stack" data-gap="loose">
      {children}
    </div>
    <aside aria-label={asideLabel} tabindex={asideStays ? 0 : undefined}>
      {aside}
    </aside>
  </div>
)

export type ColumnsProps = Inside & {
  /** The aside stays in sight and scrolls by itself while the main matter moves. */
  readonly asideStays?: boolean
  readonly aside: Child
  readonly asideLabel?: string
  readonly isEven?: boolean
}

/** The top of a page: what it is, what to do next. One a page. */
export const PageHead = ({ eyebrow, title, lead, actions, tag }: PageHeadProps) => (
  <div class="page-head">
    <div class="page-words">
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {tag}
    </div>
    {actions && <div class="button-row">{actions}</div>}
  </div>
)

export type PageHeadProps = {
  readonly eyebrow?: Child
  readonly title: Child
  readonly lead?: Child
  readonly tag?: Child
  readonly actions?: Child
}

/** A part of a page under its own heading; `isRuled` draws the two-pixel rule above a list. */
export const Section = ({ title, lead, action, id, isRuled, children }: SectionProps) => (
  <section class="section" id={id} data-ruled={isRuled ? '' : undefined}>
    <div class="section-head">
      <h2>{title}</h2>
      {action}
      {lead && <p class="lead">{lead}</p>}
    </div>
    {children}
  </section>
)

export type SectionProps = Inside & {
  readonly title: Child
  readonly lead?: Child
  /** A link or buttons at the other end of the heading. */
  readonly action?: Child
  readonly id?: string
  readonly isRuled?: boolean
}

/** A band across the window: white under a page's title, or deep sea for the portal's hero. */
export const Band = ({ tone, children }: Inside & { tone?: 'surface' | 'deep' }) => (
  <div class="band" data-tone={tone}>
    <div class="wrap">{children}</div>
  </div>
)
