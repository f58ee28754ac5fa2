import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

/** A draft as its readers will see it: a sheet with wide margins. */
export const Sheet = ({ lang, label, children }: SheetProps) => (
  <article class="sheet" lang={lang} aria-label={label}>
    {children}
  </article>
)

type SheetProps = { readonly lang?: string; readonly label?: string; readonly children?: Child }

export type ActDisclosureProps = {
  readonly label: string
  readonly icon?: IconName
  readonly kind?: 'plain' | 'quiet' | 'danger'
  /** Open from the start, because what was sent was refused. */
  readonly isOpen?: boolean
  readonly id?: string
  readonly children?: Child
}

/** A button that first asks for what the act needs: it opens the form below it. */
export const ActDisclosure = ({ label, icon, kind, isOpen, id, children }: ActDisclosureProps) => (
  <details class="act-disclosure" open={isOpen} id={id}>
    <summary class="button" data-kind={kind}>
      {icon && <Icon name={icon} />}
      {label}
      <Icon name="chevron-down" class="turns" />
    </summary>
    <div class="act-form">{children}</div>
  </details>
)

export type Eyes = {
  /** done: has looked; open: still to look; none: nobody has, and it is out all the same. */
  readonly state: 'done' | 'open' | 'none'
  readonly number: number
  readonly name: string
  readonly note: Child
}

/** Two pairs of eyes: who wrote, and who approves, each with what they did or why they may. */
export const FourEyes = ({ items }: { items: readonly Eyes[] }) => (
  <ol class="four-eyes">
    {items.map(({ state, number, name, note }) => (
      <li data-state={state}>
        <span class="mark" aria-hidden="true">
          {state === 'done' ? (
            <Icon name="check" />
          ) : state === 'none' ? (
            <Icon name="triangle-alert" />
          ) : (
            number
          )}
        </span>
        <div>
          <b>{name}</b>
          <p class="soft small">{note}</p>
        </div>
      </li>
    ))}
  </ol>
)

export type Remark = {
  readonly id: string
  readonly who: string
  readonly when: string
  readonly datetime?: string
  /** What it is about: 'Đoạn 3'. */
  readonly about?: Child
  readonly text: string
  /** Settled remarks step back. */
  readonly settled?: Child
  readonly action?: Child
}

/** What people said about a draft, each with its place and whether it is settled. */
export const Remarks = ({ items }: { items: readonly Remark[] }) => (
  <ul class="remarks">
    {items.map(({ id, who, when, datetime, about, text, settled, action }) => (
      <li id={id} data-settled={settled ? '' : undefined}>
        <p class="who">
          <b>{who}</b>{' '}
          <span class="soft small">
            <time datetime={datetime}>{when}</time>
            {about && <>, {about}</>}
          </span>
        </p>
        <p class="said">{text}</p>
        {(settled || action) && (
          <div class="row" data-gap="tight">
            {settled && <span class="soft small">{settled}</span>}
            {action}
          </div>
        )}
      </li>
    ))}
  </ul>
)

export type Change = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** Words that stayed, came and went; those who do not see the marks hear them named. */
export const Changed = ({ parts, added, removed }: ChangedProps) => (
  <>
    {parts.map(({ kind, text }) =>
      kind === 'same' ? (
        text
      ) : kind === 'added' ? (
        <ins>
          <span class="hidden-text">{added}: </span>
          {text}
        </ins>
      ) : (
        <del>
          <span class="hidden-text">{removed}: </span>
          {text}
        </del>
      ),
    )}
  </>
)

type ChangedProps = { readonly parts: readonly Change[]; readonly added: string; readonly removed: string }

/** The line over a draft: where one came from and how it stands on the left, its parts on the right. */
export const DeskHead = ({ children, parts }: { children?: Child; parts?: Child }) => (
  <div class="desk-head">
    <div class="row" data-gap="tight">
      {children}
    </div>
    {parts && (
      <div class="row" data-gap="tight">
        {parts}
      </div>
    )}
  </div>
)

/** A sheet and what is decided beside it, the aside a little wider than elsewhere. */
export const DeskColumns = ({ aside, asideLabel, after, children }: DeskColumnsProps) => (
  <div class="columns desk">
    <div class="desk-main">{children}</div>
    <aside aria-label={asideLabel}>{aside}</aside>
    <div class="desk-after">{after}</div>
  </div>
)

type DeskColumnsProps = {
  readonly aside: Child
  readonly asideLabel: string
  /** Below the sheet; where there is one column, below the aside. */
  readonly after?: Child
  readonly children?: Child
}

/** One passage of a comparison: which it is, and what became of its words. */
export const ChangedBlock = ({ place, children }: { place: string; children?: Child }) => (
  <div class="changed-block">
    <span class="soft">{place}</span>
    <div>{children}</div>
  </div>
)
