import { codeOf } from '../../../planning/index.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  BarList,
  Columns,
  DataTable,
  PageHead,
  Section,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import type { Fit } from '../fit.ts'
import type { Measuring } from '../load-measuring.ts'
import { fitTexts } from './fit-texts.ts'

export type NamedCount = { readonly name: string; readonly done: number }

export type FitPageProps = {
  readonly lang: Lang
  readonly measuring: Measuring
  readonly areas: readonly (Fit & { readonly name: string })[]
  readonly audiences: readonly NamedCount[]
  readonly languages: readonly NamedCount[]
  /** Some of the head-counts are made up for the demonstration. */
  readonly hasSamples: boolean
}

/** How activities are spread over areas beside their people, over audiences and over languages; never a score. */
export function FitPage({ lang, measuring, areas, audiences, languages, hasSamples }: FitPageProps) {
  const t = textsIn(lang, fitTexts)
  const percent = (share: number) => `${formatNumber(share * 100, lang, 1)}%`
  const bars = (counts: readonly NamedCount[]) =>
    counts.map(({ name, done }) => ({ label: name, value: done, words: formatNumber(done, lang) }))
  return (
    <>
      <PageHead eyebrow={codeOf(measuring.head)} title={t.title} lead={t.lead} />
      <Stack gap="loose">
        {hasSamples && <Banner tone="wait">{t.samples}</Banner>}
        <Columns
          asideLabel={t.audiences}
          aside={
            <>
              <Section title={t.audiences}>
                <BarList items={bars(audiences)} />
              </Section>
              <Section title={t.languages}>
                <BarList items={bars(languages)} />
              </Section>
            </>
          }
        >
          <Section title={t.areas} lead={t.areasLead}>
            <DataTable
              caption={t.areas}
              hidesCaption
              isFramed
              asCards
              rows={areas}
              columns={[
                { title: t.area, isName: true, cell: ({ name }) => name },
                { title: t.activities, isNumber: true, cell: ({ done }) => formatNumber(done, lang) },
                { title: t.share, isNumber: true, cell: ({ doneShare }) => percent(doneShare) },
                {
                  title: t.people,
                  isNumber: true,
                  cell: ({ people }) => `${formatNumber(people, lang)}${hasSamples ? ` ${t.sample}` : ''}`,
                },
                { title: t.peopleShare, isNumber: true, cell: ({ peopleShare }) => percent(peopleShare) },
                {
                  title: t.ratio,
                  isNumber: true,
                  cell: ({ ratio, isLow }) =>
                    ratio === null ? (
                      '…'
                    ) : isLow ? (
                      <Tag tone="wait">{formatNumber(ratio, lang, 2)}</Tag>
                    ) : (
                      formatNumber(ratio, lang, 2)
                    ),
                },
              ]}
            />
          </Section>
        </Columns>
      </Stack>
    </>
  )
}
