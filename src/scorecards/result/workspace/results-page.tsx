import { classNameOf } from '../../../planning/index.ts'
import { textsIn } from '../../../platform/i18n.ts'
import {
  BarChart,
  ButtonGroup,
  ButtonLink,
  Columns,
  DefinitionNote,
  KeyFigures,
  PageHead,
  Section,
  Stack,
  Tag,
} from '../../../platform/ui/index.ts'
import { formatIndex } from '../../rules/points.ts'
import { roundPath, sheetPath } from '../../self/paths.ts'
import { BandBars } from '../band-bars.tsx'
import { distributionOf } from '../distribution.ts'
import type { ClassResult } from '../rank-sheets.ts'
import { countByBand } from '../ranking.ts'
import { RankingTable } from '../ranking-table.tsx'
import { resultTexts } from '../result-texts.ts'
import { DocumentList } from './document-list.tsx'
import { type Recomputed, RecomputedSection } from './recomputed-section.tsx'
import { type RoundResults, roundName } from './round-results.ts'
import { roundTexts } from './texts.ts'

export type ResultsPageProps = RoundResults & {
  readonly lang: 'vi' | 'en'
  readonly chosen: ClassResult
  readonly recomputed: Recomputed
  readonly mayPublish: boolean
}

/** How a round stands: ranking of a group, its classes, the spread, and whether all of it can be computed again. */
export function ResultsPage(page: ResultsPageProps) {
  const { lang, round, results, directory, chosen, recomputed, mayPublish } = page
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, roundTexts) }
  const path = roundPath(round.id)
  const all = results.flatMap(({ ranked }) => ranked)
  const final = all.filter(({ sheet }) => sheet.state === 'final').length
  const isFinal = round.state !== 'open'
  const group = classNameOf(chosen.of.classKey)[lang]
  return (
    <>
      <PageHead
        eyebrow={roundName(round, lang)}
        title={isFinal ? t.results : t.provisional}
        lead={isFinal ? t.finalLead(all.length) : t.provisionalLead(final, all.length)}
        tag={round.isSample && <Tag>{t.sampleTag}</Tag>}
        actions={
          <>
            <ButtonLink href={`${path}/mo-phong`} icon="sliders-horizontal">
              {t.simulation}
            </ButtonLink>
            {mayPublish && (
              <ButtonLink href={`${path}/cong-bo`} icon="globe">
                {t.publication}
              </ButtonLink>
            )}
          </>
        }
      />
      <Stack gap="loose">
        <ButtonGroup
          label={t.groups}
          items={results.map(({ of: { classKey } }) => ({
            href: `${path}/ket-qua?nhom=${classKey}`,
            label: classNameOf(classKey)[lang],
            current: classKey === chosen.of.classKey,
          }))}
        />
        <Figures {...page} />
        <Columns asideLabel={t.bandsOf} aside={<Aside {...page} />}>
          <Section title={`${t.ranking}: ${group}`}>
            <RankingTable
              {...{ lang, directory }}
              caption={`${t.ranking}: ${group}`}
              ranked={chosen.ranked}
              hrefOf={({ sheetId }) => sheetPath(sheetId)}
            />
            <DefinitionNote lang={lang} title={t.howIndexed}>
              {t.howIndexedText}
            </DefinitionNote>
          </Section>
          <RecomputedSection {...{ lang, recomputed, directory }} />
        </Columns>
      </Stack>
    </>
  )
}

function Figures({ lang, chosen }: ResultsPageProps) {
  const t = textsIn(lang, roundTexts)
  const indexes = chosen.ranked.flatMap(({ index }) => index ?? [])
  const said = (index: number | undefined) => (index === undefined ? '…' : formatIndex(index, lang))
  const sum = indexes.reduce((so, index) => so + index, 0)
  const final = chosen.ranked.filter(({ sheet }) => sheet.state === 'final').length
  return (
    <KeyFigures
      items={[
        { label: t.finalSheets, value: final, note: t.ofAll(chosen.ranked.length) },
        { label: t.average, value: said(indexes.length > 0 ? Math.round(sum / indexes.length) : undefined) },
        { label: t.highest, value: said(indexes[0]) },
        { label: t.lowest, value: said(indexes.at(-1)) },
      ]}
    />
  )
}

function Aside({ lang, round, chosen }: ResultsPageProps) {
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, roundTexts) }
  const buckets = distributionOf(chosen.ranked.flatMap(({ index }) => index ?? []))
  return (
    <Stack gap="loose">
      <Section title={t.bandsOf}>
        <BandBars lang={lang} counts={countByBand(chosen.ranked, chosen.set)} />
      </Section>
      <Section title={t.distribution}>
        <BarChart
          lang={lang}
          summary={t.distribution}
          heads={[t.bucket, t.count]}
          height={120}
          bars={buckets.map(({ from, to, count }) => ({
            label: `${from}–${to}`,
            value: count,
            tick: from % 10 === 0 ? String(from) : undefined,
          }))}
        />
      </Section>
      <DocumentList lang={lang} roundId={round.id} />
    </Stack>
  )
}
