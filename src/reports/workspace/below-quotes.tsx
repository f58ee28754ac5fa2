import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Button, DataTable, EmptyState, SelectField, Stack } from '../../platform/ui/index.ts'
import type { Quote } from '../compile/compile-from.ts'
import { reportPath } from '../paths.ts'
import { belowTexts } from './below-texts.ts'
import { Folded } from './folded.tsx'

export type BelowQuotesProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly quotes: readonly Quote[]
  /** What this report asks for, by passage. */
  readonly prompts: ReadonlyMap<string, string>
  readonly mayQuote: boolean
}

/** What the agencies below wrote, folded by the passage it answers; one line an agency. */
export function BelowQuotes(props: BelowQuotesProps) {
  const { lang, quotes, prompts } = props
  const t = textsIn(lang, belowTexts)
  if (quotes.length === 0) return <EmptyState title={t.noQuotes}>{t.noQuotesLead}</EmptyState>
  const passages = [...Map.groupBy(quotes, ({ key }) => (prompts.has(key) ? key : ''))]
  return (
    <Stack>
      {passages.map(([key, some]) => {
        const title = prompts.get(key) ?? t.otherPassages
        return (
          <Folded
            summary={t.quotesOf(title, some.length)}
            isOpen={passages.length === 1 && some.length <= few}
          >
            <Quotes {...props} quotes={some} title={title} />
          </Folded>
        )
      })}
    </Stack>
  )
}

/** As many as a page shows without being long. */
const few = 5

function Quotes({ lang, quotes, title, mayQuote, ...rest }: BelowQuotesProps & { title: string }) {
  const t = textsIn(lang, belowTexts)
  return (
    <DataTable
      caption={title}
      hidesCaption
      asCards
      isFramed
      isDense
      rows={quotes}
      columns={[
        { title: t.agency, isName: true, cell: ({ agency }) => agency },
        { title: t.text, cell: ({ text }) => text },
        ...(mayQuote && rest.prompts.size > 0
          ? [{ title: t.quote, cell: (quote: Quote) => <QuoteForm {...{ lang, quote }} {...rest} /> }]
          : []),
      ]}
    />
  )
}

type QuoteFormProps = Pick<BelowQuotesProps, 'lang' | 'reportId' | 'prompts'> & { quote: Quote }

/** Into the passage that asks for the same; where this report has none, into one of its own. */
function QuoteForm({ lang, reportId, prompts, quote }: QuoteFormProps) {
  const t = textsIn(lang, belowTexts)
  return (
    <form method="post" action={reportPath(reportId, 'trich')}>
      <input type="hidden" name="bao-cao" value={String(quote.reportId)} />
      <input type="hidden" name="doan" value={quote.key} />
      {prompts.has(quote.key) ? (
        <input type="hidden" name="vao" value={quote.key} />
      ) : (
        <SelectField
          name="vao"
          label={t.into}
          options={[...prompts].map(([value, label]) => ({ value, label }))}
        />
      )}
      <Button size="small" icon="copy" aria-label={t.quoteOf(quote.agency)}>
        {t.quote}
      </Button>
    </form>
  )
}
