import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataTable,
  EmptyState,
  ErrorSummary,
  PageHead,
  Row,
  Section,
  SelectField,
  Stack,
  Tag,
} from '../../platform/ui/index.ts'
import type { Agreement, Quote } from '../compile/compile-from.ts'
import { figurePath, reportPath } from '../paths.ts'
import { BelowTable } from './below-table.tsx'
import { belowTexts } from './below-texts.ts'
import { valueWords } from './figure-words.ts'
import type { Below, Sum } from './gather-below.ts'

export type BelowPageProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly title: string
  readonly below: Below
  /** Passages that a text may be quoted into, with what they ask; none: it may not be written now. */
  readonly passages: readonly { readonly key: string; readonly prompt: string }[]
  readonly issues: readonly Issue[]
}

/** Who has sent what flows into this report, what the sent ones add up to, and what they say. */
export function BelowPage(props: BelowPageProps) {
  const { lang, reportId, title, below, issues } = props
  const t = textsIn(lang, belowTexts)
  return (
    <>
      <PageHead
        title={t.title}
        eyebrow={title}
        lead={t.lead}
        actions={
          <ButtonLink href={reportPath(reportId)} icon="arrow-left">
            {t.back}
          </ButtonLink>
        }
      />
      <Stack gap="loose">
        <ErrorSummary lang={lang} issues={issues} />
        <BelowTable lang={lang} title={t.who} reports={below.reports} />
        <Section title={t.sums} lead={t.sumsLead} isRuled>
          {below.sums.length === 0 ? (
            <EmptyState title={t.none} />
          ) : (
            <Sums lang={lang} reportId={reportId} sums={below.sums} />
          )}
        </Section>
        <Section title={t.quotes} lead={t.quotesLead} isRuled>
          {below.quotes.length === 0 ? (
            <EmptyState title={t.noQuotes}>{t.noQuotesLead}</EmptyState>
          ) : (
            <Stack>
              {below.quotes.map((quote) => (
                <QuoteCard {...props} quote={quote} />
              ))}
            </Stack>
          )}
        </Section>
      </Stack>
    </>
  )
}

function Sums({ lang, reportId, sums }: { lang: Lang; reportId: number; sums: readonly Sum[] }) {
  const t = textsIn(lang, belowTexts)
  return (
    <DataTable
      caption={t.sums}
      hidesCaption
      asCards
      isFramed
      rows={sums}
      columns={[
        {
          title: t.figure,
          isName: true,
          cell: ({ figure }) => <a href={figurePath(reportId, figure.key)}>{figure.label[lang]}</a>,
        },
        { title: t.sum, isNumber: true, cell: ({ figure, sum }) => valueWords(sum, figure, lang) },
        {
          title: t.counted,
          isNumber: true,
          cell: ({ figure }) => valueWords(figure.counted, figure, lang),
        },
        {
          title: t.difference,
          cell: ({ figure, sum, live, agreement }) => (
            <Tag {...agreements[agreement]}>
              {agreement === 'agrees'
                ? t.same
                : signed(live - sum, (value) => valueWords(value, figure, lang))}
            </Tag>
          ),
        },
      ]}
    />
  )
}

const agreements = {
  agrees: { tone: 'ok', icon: 'circle-check' },
  differs: { tone: 'wait', icon: 'triangle-alert' },
  incomplete: { tone: 'neutral', icon: 'hourglass' },
} as const satisfies Record<Agreement, object>

const signed = (value: number, words: (value: number) => string) =>
  `${value > 0 ? '+' : '−'}${words(Math.abs(value))}`

function QuoteCard({ lang, reportId, passages, quote }: BelowPageProps & { quote: Quote }) {
  const t = textsIn(lang, belowTexts)
  return (
    <Card title={quote.agency}>
      <p>{quote.text}</p>
      {passages.length > 0 && (
        <form method="post" action={reportPath(reportId, 'trich')}>
          <input type="hidden" name="bao-cao" value={String(quote.reportId)} />
          <input type="hidden" name="doan" value={quote.key} />
          <Row align="baseline">
            <SelectField
              name="vao"
              label={t.into}
              value={passages.find(({ key }) => key === quote.key)?.key ?? passages[0]?.key}
              options={passages.map(({ key, prompt }) => ({ value: key, label: prompt }))}
            />
            <Button icon="copy">{t.quote}</Button>
          </Row>
        </form>
      )}
    </Card>
  )
}
