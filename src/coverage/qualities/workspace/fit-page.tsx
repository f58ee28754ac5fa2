import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  BarList,
  ButtonGroup,
  ButtonLink,
  Columns,
  DataTable,
  LongList,
  PageHead,
  PrintButton,
  Row,
  Section,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import { fitTexts } from './fit-texts.ts'
import type { Fitness, NamedCount } from './gather-fit.ts'
import { addressWith, periodWords, type QualityQuery, qualitiesPath } from './quality-query.ts'
import { texts } from './texts.ts'

export type FitPageProps = Fitness & { readonly lang: Lang; readonly query: QualityQuery }

/** How activities are spread over areas beside their people, over audiences and over languages; never a score. */
export function FitPage(props: FitPageProps) {
  const { lang, query, measuring, areas, audiences, languages, hasSamples } = props
  const t = textsIn(lang, fitTexts)
  const q = textsIn(lang, texts)
  const path = `${qualitiesPath}/phu-hop`
  const percent = (share: number) => `${formatNumber(share * 100, lang, 1)}%`
  const bars = (counts: readonly NamedCount[]) =>
    counts.map(({ name, done }) => ({ label: name, value: done, words: formatNumber(done, lang) }))
  return (
    <>
      <PageHead
        eyebrow={`${codeOf(measuring.head)}. ${q.until(formatDay(measuring.today))}`}
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href={addressWith(`${path}.xlsx`, query)} icon="download" download>
              {q.download}
            </ButtonLink>
            <PrintButton lang={lang} />
          </>
        }
      />
      <Stack gap="loose">
        <Row>
          <ButtonGroup
            label={q.period}
            items={periodWords.map((word) => ({
              href: addressWith(path, query, { ky: word }),
              label: q[word],
              current: word === (query.ky ?? 'nam'),
            }))}
          />
        </Row>
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
            <LongList lang={lang}>
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
            </LongList>
          </Section>
        </Columns>
      </Stack>
    </>
  )
}
