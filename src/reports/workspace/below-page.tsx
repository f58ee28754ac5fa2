import { type Lang, textsIn } from '../../platform/i18n.ts'
import type { Issue } from '../../platform/result.ts'
import { ButtonLink, ErrorSummary, PageHead, Section, Stack } from '../../platform/ui/index.ts'
import { reportPath } from '../paths.ts'
import { BelowQuotes } from './below-quotes.tsx'
import { BelowSums } from './below-sums.tsx'
import { BelowTable } from './below-table.tsx'
import { belowTexts } from './below-texts.ts'
import type { Below } from './gather-below.ts'

export type BelowPageProps = {
  readonly lang: Lang
  readonly reportId: number
  readonly title: string
  readonly below: Below
  /** What this report asks people for, by passage. */
  readonly prompts: ReadonlyMap<string, string>
  /** Its passages may be written now, by this person. */
  readonly mayQuote: boolean
  readonly issues: readonly Issue[]
}

/** Who has sent what flows into this report, what they say, and what the sent ones add up to. */
export function BelowPage({ lang, reportId, title, below, prompts, mayQuote, issues }: BelowPageProps) {
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
        <Section title={t.quotes} lead={t.quotesLead} isRuled>
          <BelowQuotes {...{ lang, reportId, prompts, mayQuote }} quotes={below.quotes} />
        </Section>
        <Section title={t.sums} lead={t.sumsLead} isRuled>
          <BelowSums {...{ lang, reportId }} sums={below.sums} />
        </Section>
      </Stack>
    </>
  )
}
