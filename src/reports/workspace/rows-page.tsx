import { formatDay } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import { Banner, ButtonLink, DataTable, EmptyState, PageHead, Pager, Stack } from '../../platform/ui/index.ts'
import type { FigureRow } from '../figures/figure.ts'
import type { ReportFigure } from '../frozen.ts'
import { figurePath, rowsPath } from '../paths.ts'
import { valueWords } from './figure-words.ts'
import { rowTexts } from './row-texts.ts'

type RowsPageProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly figure: ReportFigure
  readonly isFrozen: boolean
  readonly total: number
  readonly rows: readonly FigureRow[]
  readonly page: number
  readonly pages: number
}

/** Every row that counts to a figure, with what it adds. */
export function RowsPage({ lang, reportId, figure, isFrozen, total, rows, page, pages }: RowsPageProps) {
  const t = textsIn(lang, rowTexts)
  const title = rowsTitle(figure, total, lang)
  return (
    <>
      <PageHead
        title={title}
        eyebrow={figure.label[lang]}
        lead={sumWords(figure, lang)}
        actions={
          <ButtonLink href={figurePath(reportId, figure.key)} icon="arrow-left">
            {t.back}
          </ButtonLink>
        }
      />
      <Stack gap="loose">
        <p class="soft measure">{figure.definition[lang]}</p>
        {isFrozen && <Banner icon="lock">{t.frozenNow}</Banner>}
        {rows.length === 0 ? (
          <EmptyState title={t.none} />
        ) : (
          <DataTable
            caption={title}
            hidesCaption
            asCards
            isFramed
            rows={rows}
            columns={[
              { title: t.what, isName: true, cell: ({ what, href }) => <a href={href}>{what}</a> },
              { title: t.agency, cell: ({ agencyName }) => agencyName },
              {
                title: t.day,
                cell: ({ day }) => day && <span class="unbroken">{formatDay(day)}</span>,
              },
              { title: t.amount, isNumber: true, cell: ({ amount }) => formatNumber(amount, lang) },
            ]}
          />
        )}
        <Pager
          lang={lang}
          page={page}
          pages={pages}
          hrefOf={(number) => `${rowsPath(reportId, figure.key)}?trang=${number}`}
        />
      </Stack>
    </>
  )
}

export const rowsTitle = ({ rowsOf, unit }: ReportFigure, total: number, lang: Lang): string =>
  unit === 'score' ? textsIn(lang, rowTexts).measured(total) : textsIn(lang, rowTexts).title(rowsOf, total)

/** How the rows make up the figure: only of a count do their amounts add up to it. */
function sumWords(figure: ReportFigure, lang: Lang): string {
  const t = textsIn(lang, rowTexts)
  const value = valueWords(figure.counted, figure, lang)
  if (figure.unit === 'count') return t.sum(value)
  if (figure.unit === 'score') return t.measuredSum(value)
  return t.shareSum(value, formatNumber(figure.denominator ?? 0, lang))
}
