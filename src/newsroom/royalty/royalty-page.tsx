import type { Directory } from '../../agencies/index.ts'
import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  DataTable,
  DateField,
  DefinitionNote,
  EmptyState,
  FilterBar,
  KeyFigures,
  PageHead,
  SelectField,
  Stack,
} from '../../platform/ui/index.ts'
import { LineTable } from './line-table.tsx'
import type { Period, RoyaltyQuery } from './period.ts'
import { RateTable } from './rate-table.tsx'
import type { AuthorTally, RoyaltyRate, Tally } from './royalty.ts'
import { royaltyTexts } from './texts.ts'

export type RoyaltyPageProps = {
  readonly lang: Lang
  readonly path: string
  readonly query: RoyaltyQuery
  readonly period: Period
  readonly tally: Tally
  /** Those that hold on some day of the period. */
  readonly rates: readonly RoyaltyRate[]
  /** Whose royalties the reader may see. */
  readonly agencies: readonly { readonly slug: string; readonly shortName: string }[]
  readonly directory: Directory
}

/** Who earned what in a period, by which rates, and why. */
export function RoyaltyPage(props: RoyaltyPageProps) {
  const { lang, tally, period, rates } = props
  const t = textsIn(lang, royaltyTexts)
  return (
    <>
      <PageHead
        title={t.title}
        lead={t.lead}
        actions={
          tally.authors.length > 0 && (
            <ButtonLink href={downloadHref(props)} icon="file-spreadsheet" download>
              {t.download}
            </ButtonLink>
          )
        }
      />
      <Stack gap="loose">
        <Filters {...props} />
        {tally.authors.length === 0 ? (
          <EmptyState title={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <>
            <KeyFigures
              items={[
                { label: t.total, value: formatNumber(tally.amount, lang), note: 'đ' },
                { label: t.authors, value: formatNumber(tally.authors.length, lang) },
                { label: t.stories, value: formatNumber(tally.stories, lang) },
              ]}
            />
            {tally.unpriced.length > 0 && <Banner tone="wait">{t.unpriced(tally.unpriced.length)}</Banner>}
            <AuthorTable lang={lang} authors={tally.authors} total={tally.amount} />
            <LineTable lang={lang} lines={tally.authors.flatMap(({ lines }) => lines)} rates={rates} />
          </>
        )}
        <RateTable lang={lang} rates={rates} />
        <DefinitionNote lang={lang}>
          <p>{t.howCounted}</p>
          <p>{t.period(formatDay(period.from), formatDay(period.to))}</p>
        </DefinitionNote>
      </Stack>
    </>
  )
}

function Filters({ lang, path, query, period, agencies }: RoyaltyPageProps) {
  const t = textsIn(lang, royaltyTexts)
  const isFiltered = Object.values(query).some(Boolean)
  return (
    <FilterBar lang={lang} action={path} clearHref={isFiltered ? path : undefined}>
      <DateField name="tu" label={t.from} value={period.from} />
      <DateField name="den" label={t.to} value={period.to} />
      <SelectField
        name="don-vi"
        label={t.agency}
        empty={t.allAgencies}
        value={query['don-vi']}
        options={agencies.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
      />
    </FilterBar>
  )
}

function AuthorTable({
  lang,
  authors,
  total,
}: {
  lang: Lang
  authors: readonly AuthorTally[]
  total: number
}) {
  const t = textsIn(lang, royaltyTexts)
  return (
    <DataTable
      caption={t.byAuthor}
      rows={authors}
      isFramed
      asCards
      columns={[
        { title: t.author, isName: true, cell: ({ author }) => author },
        { title: t.stories, isNumber: true, cell: ({ stories }) => formatNumber(stories, lang) },
        {
          title: t.coefficients,
          isNumber: true,
          cell: ({ coefficient }) => formatNumber(coefficient, lang, 2),
        },
        { title: t.amount, isNumber: true, cell: ({ amount }) => formatNumber(amount, lang) },
      ]}
      foot={
        <tr>
          <th scope="row" colspan={3}>
            {t.sum}
          </th>
          <td data-number="">
            <b>{formatNumber(total, lang)}</b>
          </td>
        </tr>
      }
    />
  )
}

const downloadHref = ({ path, query, period }: RoyaltyPageProps) => {
  const asked = new URLSearchParams({ tu: period.from, den: period.to })
  if (query['don-vi']) asked.set('don-vi', query['don-vi'])
  return `${path}.xlsx?${asked}`
}
