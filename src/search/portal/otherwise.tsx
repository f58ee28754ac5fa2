import { formatDay } from '../../platform/dates.ts'
import { formatNumber, textsIn } from '../../platform/i18n.ts'
import { Chip, Chips, EmptyState, LinkList, Section } from '../../platform/ui/index.ts'
import { type EntryKind, facetNames } from '../entry.ts'
import type { Shown } from '../find/store-match.ts'
import { addressOf } from './address.ts'
import type { Loaded } from './load.ts'
import type { SearchPageProps } from './search-page.tsx'
import { kindNames, texts } from './texts.ts'

type Props = SearchPageProps & { readonly otherwise: NonNullable<Loaded['otherwise']> }

/** Where to go when nothing was found, or before anything is asked. */
export function Otherwise({ asking, answer, otherwise, lang, href }: Props) {
  const t = textsIn(lang, texts)
  const { shorter, nearest, newest, kinds } = otherwise
  const isFiltered = facetNames.some((name) => asking.filters[name])
  const to = (change: Parameters<typeof addressOf>[1]) =>
    href(addressOf(asking, { isExact: false, ...change }))
  return (
    <div class="stack" data-gap="loose">
      {answer && (
        <EmptyState title={t.nothing}>
          {asking.query && t.nothingFor(asking.query)}{' '}
          {isFiltered && <a href={to({ filters: {} })}>{t.withoutFilters}</a>}
        </EmptyState>
      )}
      {shorter.length > 0 && (
        <Section title={t.fewer}>
          <Chips>
            {shorter.map(({ query, total }) => (
              <Chip href={to({ query, filters: {} })} icon="search">
                {query} ({formatNumber(total, lang)})
              </Chip>
            ))}
          </Chips>
        </Section>
      )}
      {nearest.length > 0 && (
        <Section title={t.nearest} isRuled>
          <LinkList items={nearest.map(linkTo(href))} />
        </Section>
      )}
      {kinds.length > 0 && (
        <Section title={t.lookElsewhere}>
          <Chips>
            {kinds.map(({ value, count }) => (
              <Chip href={to({ query: '', filters: { kind: value } })}>
                {textsIn(lang, kindNames)[value as EntryKind]} ({formatNumber(count, lang)})
              </Chip>
            ))}
          </Chips>
        </Section>
      )}
      {newest.length > 0 && (
        <Section title={t.latest} isRuled>
          <LinkList items={newest.map(linkTo(href))} />
        </Section>
      )}
    </div>
  )
}

const linkTo =
  (href: (path: string) => string) =>
  ({ path, lang, title, day }: Shown) => ({
    href: lang === 'en' ? `/en${path}` : href(path),
    title,
    note: day ? formatDay(day) : undefined,
  })
