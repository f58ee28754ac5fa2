import type { Child } from 'hono/jsx'
import { type Lang, textsIn } from '../i18n.ts'
import { Button, ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

export type FilterBarProps = {
  readonly lang: Lang
  readonly action: string
  /** Where all filters are off; shown when something is filtered. */
  readonly clearHref?: string
  /** What the button says when it does not narrow a list. */
  readonly applyLabel?: string
  readonly children?: Child
}

/** Fields that narrow a list, sent as a query so that the result has an address. */
export function FilterBar({ lang, action, clearHref, applyLabel, children }: FilterBarProps) {
  const t = textsIn(lang, texts)
  return (
    <form class="filter-bar" action={action} aria-label={t.filters}>
      {children}
      <Button icon={applyLabel ? 'git-compare' : 'funnel'}>{applyLabel ?? t.applyFilters}</Button>
      {clearHref && (
        <ButtonLink kind="quiet" href={clearHref}>
          {t.clearFilters}
        </ButtonLink>
      )}
    </form>
  )
}

export type SearchBoxProps = {
  readonly lang: Lang
  readonly action: string
  readonly label: string
  /** What the address calls the words sought; 'q' unless said. */
  readonly name?: string
  readonly value?: string
}

/** The search of a page; `label` says what is searched, for those who do not see the glass. */
export const SearchBox = ({ lang, action, label, name = 'q', value }: SearchBoxProps) => (
  <search>
    <form class="search" action={action}>
      <Icon name="search" />
      <input type="search" name={name} value={value} aria-label={label} placeholder={label} />
      <Button kind="primary">{textsIn(lang, texts).search}</Button>
    </form>
  </search>
)

/** Narrows a list that is on the page already; the field comes with the script, the list is whole without it. */
export function LongList({ lang, children }: { lang: Lang; children?: Child }) {
  const t = textsIn(lang, texts)
  return (
    <long-list class="long-list">
      <input class="input needs-script" type="search" aria-label={t.filterList} placeholder={t.filterList} />
      {children}
      <p class="soft" role="status" data-nothing hidden>
        {t.nothingMatches}
      </p>
    </long-list>
  )
}
