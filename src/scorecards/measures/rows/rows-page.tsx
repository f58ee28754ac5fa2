import type { Agency } from '../../../agencies/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonLink,
  DataTable,
  DefinitionNote,
  EmptyState,
  KeyFigures,
  PageHead,
  Pager,
  Row,
  Section,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import type { Measured } from '../../rules/measured.ts'
import { type MeasureKey, measureCatalog, measureName } from '../catalog.ts'
import { type MeasureQuestion, rowsHref } from '../question.ts'
import type { MeasureRow, MeasureRows } from './row.ts'
import { rowsTexts } from './texts.ts'

export type RowsPageProps = {
  readonly lang: Lang
  readonly measure: MeasureKey
  readonly question: MeasureQuestion
  readonly agency: Agency
  readonly measured: Measured
  readonly rows: MeasureRows
  readonly page: number
  readonly pages: number
  readonly today: Temporal.PlainDate
}

/** What a measure is, what it came to, and every row that counts to it. */
export function RowsPage(props: RowsPageProps) {
  const { lang, measure, question, agency, measured, rows, page, pages, today } = props
  const t = textsIn(lang, rowsTexts)
  const { definitionVi, definitionEn, unit } = measureCatalog[measure]
  const elsewhere = elsewhereOf(props)
  return (
    <>
      <PageHead
        eyebrow={t.eyebrow(agency.shortName, formatDay(question.from), formatDay(question.to))}
        title={measureName(measure, lang)}
        lead={lang === 'vi' ? measured.factVi : measured.factEn}
      />
      <Stack>
        {measured.value === null ? (
          <Banner tone="wait">{measured.why?.[lang] ?? t.none}</Banner>
        ) : (
          <KeyFigures items={figuresOf(props)} />
        )}
        <DefinitionNote lang={lang} title={t.how}>
          {lang === 'vi' ? definitionVi : definitionEn}.
        </DefinitionNote>
        <p class="soft">{t.live(formatDay(today))}</p>
        {elsewhere && (
          <Row>
            <ButtonLink href={elsewhere.href}>{elsewhere.label}</ButtonLink>
          </Row>
        )}
        {(rows.total > 0 || !elsewhere) && (
          <Section title={unit === 'score' ? t.lowers : t.rows} isRuled>
            {rows.rows.length === 0 ? (
              <EmptyState title={t.none} />
            ) : (
              <RowsTable
                lang={lang}
                rows={rows}
                isScore={unit === 'score'}
                dayTitle={isOwed(measure) ? t.due : t.day}
                amountTitle={measure.startsWith('reports_') ? t.sent : t.activities}
              />
            )}
            <Pager
              lang={lang}
              page={page}
              pages={pages}
              hrefOf={(to) => `${rowsHref(question, agency.id, measure)}&trang=${to}`}
            />
          </Section>
        )}
      </Stack>
    </>
  )
}

function RowsTable(props: {
  lang: Lang
  rows: MeasureRows
  isScore: boolean
  dayTitle: string
  amountTitle: string
}) {
  const { lang, rows, isScore, dayTitle, amountTitle } = props
  const t = textsIn(lang, rowsTexts)
  const has = (part: 'day' | 'amount') => rows.rows.some((row) => row[part] !== undefined)
  return (
    <DataTable
      caption={t.rows}
      hidesCaption
      asCards
      isFramed
      rows={rows.rows}
      columns={[
        {
          title: t.what,
          isName: true,
          cell: ({ what, href }: MeasureRow) => (href ? <a href={href}>{what[lang]}</a> : what[lang]),
        },
        ...(has('day')
          ? [
              {
                title: dayTitle,
                cell: ({ day }: MeasureRow) => <span class="unbroken">{day ? formatDay(day) : ''}</span>,
              },
            ]
          : []),
        ...(has('amount') ? [{ title: amountTitle, cell: ({ amount }: MeasureRow) => amount?.[lang] }] : []),
        ...(isScore || rows.counted === rows.total
          ? []
          : [
              {
                title: t.state,
                cell: ({ isCounted }: MeasureRow) =>
                  isCounted ? (
                    <Tag tone="ok" icon="check">
                      {t.isCounted}
                    </Tag>
                  ) : (
                    <Tag>{t.isNot}</Tag>
                  ),
              },
            ]),
      ]}
    />
  )
}

function figuresOf({ lang, measure, measured, rows }: RowsPageProps) {
  const t = textsIn(lang, rowsTexts)
  const { unit } = measureCatalog[measure]
  const value = measured.value ?? 0
  const shown = {
    share: `${formatNumber(value * 100, lang, 1)}%`,
    score: formatNumber(value, lang, 1),
    count: formatNumber(value, lang),
    yes: value >= 1 ? t.yes : t.no,
  }[unit]
  const { numerator, denominator } = measured
  return [
    { label: t.value, value: shown },
    ...(unit === 'share' && numerator !== undefined && denominator !== undefined
      ? [
          { label: t.counted, value: formatNumber(numerator, lang) },
          { label: t.of, value: formatNumber(denominator, lang) },
        ]
      : []),
    ...(unit === 'count' && rows.total > rows.counted
      ? [{ label: t.of, value: formatNumber(rows.total, lang) }]
      : []),
  ]
}

const isOwed = (measure: MeasureKey) => /^(plan|task|reports)_/.test(measure)

/** Where a number is explained at home. */
function elsewhereOf({ lang, measure, question, agency }: RowsPageProps) {
  const t = textsIn(lang, rowsTexts)
  if (measureCatalog[measure].unit === 'score')
    return { href: `/lam-viec/nam-yeu-cau/${agency.slug}?ke-hoach=${question.planId}`, label: t.inQualities }
  return undefined
}
