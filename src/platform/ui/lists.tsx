import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type NewsItem = {
  readonly href: string
  readonly title: string
  /** '05/03/2025', and under it '15:28'. */
  readonly day: string
  readonly time?: string
  /** Machine-readable form of the moment. */
  readonly datetime?: string
  readonly note?: Child
}

/** Headlines with their days; the first may lead in larger type. Titles are never cut. */
export const NewsList = ({
  items,
  leadsWithFirst,
}: {
  items: readonly NewsItem[]
  leadsWithFirst?: boolean
}) => (
  <ul class="news-list">
    {items.map(({ href, title, day, time, datetime, note }, at) => (
      <li data-lead={leadsWithFirst && at === 0 ? '' : undefined}>
        <time datetime={datetime}>
          <b>{day}</b> {time}
        </time>
        <div>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          {note && <p class="soft small">{note}</p>}
        </div>
      </li>
    ))}
  </ul>
)

export type LinkItem = { readonly href: string; readonly title: Child; readonly note?: Child }

/** Titles one under the other, for an aside. */
export const LinkList = ({ items }: { items: readonly LinkItem[] }) => (
  <ul class="link-list">
    {items.map(({ href, title, note }) => (
      <li>
        <a href={href}>{title}</a>
        {note && <span class="note">{note}</span>}
      </li>
    ))}
  </ul>
)

export type WorkItem = {
  readonly title: string
  readonly href?: string
  readonly note?: Child
  /** The state, as a Tag. */
  readonly tag: Child
  readonly due?: Child
  /** The next step, as a Button or ButtonLink. */
  readonly action?: Child
}

/** What is to be done, most urgent first: state and day, what, the next step. */
export const WorkList = ({ items }: { items: readonly WorkItem[] }) => (
  <ul class="work-list">
    {items.map(({ title, href, note, tag, due, action }) => (
      <li>
        <div class="when">
          {tag}
          {due && <span class="soft">{due}</span>}
        </div>
        <div class="what">
          <h3>
            {href ? (
              <a class="plain-link" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </h3>
          {note && <p class="soft">{note}</p>}
        </div>
        {action && <div class="next">{action}</div>}
      </li>
    ))}
  </ul>
)

export type RecordItem = {
  readonly title: string
  readonly href?: string
  /** A Level or an Icon. */
  readonly glyph?: Child
  readonly note?: Child
  readonly state?: Child
}

/** What was done, one ruled line each. */
export const RecordList = ({ items }: { items: readonly RecordItem[] }) => (
  <ul class="record-list">
    {items.map(({ title, href, glyph, note, state }) => (
      <li>
        {glyph}
        <div class="what">
          <b>
            {href ? (
              <a class="plain-link" href={href}>
                {title}
              </a>
            ) : (
              title
            )}
          </b>
          {note && <span class="soft">{note}</span>}
        </div>
        {state && <span class="strong">{state}</span>}
      </li>
    ))}
  </ul>
)

export type QuickLink = {
  readonly href: string
  readonly label: string
  readonly note?: string
  readonly icon: IconName
}

/** A few acts that are one tap away. */
export const QuickLinks = ({ title, items }: { title: string; items: readonly QuickLink[] }) => (
  <section class="quick-links">
    <h2>{title}</h2>
    <ul class="quick">
      {items.map(({ href, label, note, icon }) => (
        <li>
          <a href={href}>
            <Icon name={icon} />
            <span>
              <b>{label}</b>
              {note && <small>{note}</small>}
            </span>
          </a>
        </li>
      ))}
    </ul>
  </section>
)
