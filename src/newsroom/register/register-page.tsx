import { type Lang, textsIn } from '../../platform/i18n.ts'
import {
  ButtonGroup,
  ButtonLink,
  EmptyState,
  PageHead,
  Pager,
  Row,
  Stack,
  Wrap,
} from '../../platform/ui/index.ts'
import type { RegisterEntry } from './document.ts'
import { addressOf, isFiltered, type RegisterQuery } from './filter.ts'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'
import type { Snippet } from './snippet.ts'
import type { Choices } from './store-choices.ts'
import { mostCounted } from './store-register.ts'
import { texts } from './texts.ts'

export const perPage = 20

export type RegisterPageProps = {
  readonly query: RegisterQuery
  readonly entries: readonly RegisterEntry[]
  readonly snippets: ReadonlyMap<string, Snippet>
  readonly count: number
  readonly choices: Choices
  readonly today: string
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** The register: what was asked, how many there are, a page of them, and all of them to take away. */
export function RegisterPage(props: RegisterPageProps) {
  const { query, entries, count, lang, href } = props
  const t = textsIn(lang, texts)
  const here = (change: Partial<RegisterQuery> = {}) => href(`/van-ban${addressOf(query, change)}`)
  return (
    <Wrap>
      <Stack>
        <PageHead title={t.title} lead={t.lead} />
        <RegisterFilters {...props} />
        {entries.length === 0 ? (
          <Nothing {...props} />
        ) : (
          <>
            <Row isSpread>
              <p role="status" class="strong">
                {count > mostCounted && query.tu ? t.moreThan(mostCounted) : t.count(count)}
              </p>
              <ButtonGroup label={t.order} items={ordersOf(query, lang, here)} />
            </Row>
            <RegisterTable {...props} />
          </>
        )}
        <Pager
          lang={lang}
          page={query.trang}
          pages={Math.max(1, Math.ceil(Math.min(count, countable(query, count)) / perPage))}
          hrefOf={(trang) => here({ trang })}
        />
        {entries.length > 0 && <Downloads {...props} />}
      </Stack>
    </Wrap>
  )
}

const countable = (query: RegisterQuery, count: number) => (query.tu ? mostCounted : count)

function ordersOf(query: RegisterQuery, lang: Lang, here: (change: Partial<RegisterQuery>) => string) {
  const t = textsIn(lang, texts)
  const orders = [
    ['moi', t.newestFirst],
    ['cu', t.oldestFirst],
    ['so', t.byNumber],
    ['loai', t.byType],
  ] as const
  return orders.map(([xep, label]) => ({ label, href: here({ xep }), current: query.xep === xep }))
}

function Nothing({ query, lang, href }: RegisterPageProps) {
  const t = textsIn(lang, texts)
  if (!isFiltered(query) && query.trang === 1) return <EmptyState title={t.none} />
  return (
    <div role="status">
      <EmptyState title={t.noneFound} action={<ButtonLink href={href('/van-ban')}>{t.clear}</ButtonLink>} />
    </div>
  )
}

function Downloads({ query, lang, href }: RegisterPageProps) {
  const t = textsIn(lang, texts)
  const asked = addressOf(query)
  return (
    <Row>
      <strong>{t.download}</strong>
      <ButtonLink href={href(`/van-ban.csv${asked}`)} icon="download" aria-label={`${t.download}: CSV`}>
        {t.csv}
      </ButtonLink>
      <ButtonLink href={href(`/van-ban.json${asked}`)} icon="download" aria-label={`${t.download}: JSON`}>
        {t.json}
      </ButtonLink>
      <a href={href('/du-lieu-mo#van-ban')}>{t.columns}</a>
    </Row>
  )
}
