import type { Directory } from '../../../agencies/index.ts'
import { classNameOf } from '../../../planning/index.ts'
import { formatDay, formatMoment } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  Banner,
  ButtonGroup,
  Columns,
  DefinitionNote,
  Facts,
  PageHead,
  Section,
  Stack,
  Wrap,
} from '../../../platform/ui/index.ts'
import { BandBars } from '../band-bars.tsx'
import type { ClassResult } from '../rank-sheets.ts'
import { countByBand } from '../ranking.ts'
import { RankingTable } from '../ranking-table.tsx'
import { resultTexts } from '../result-texts.ts'
import type { PublishedRound } from '../store.ts'
import { Reuse } from './reuse.tsx'
import { portalTexts } from './texts.ts'

export type RankingPageProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly round: PublishedRound
  readonly results: readonly ClassResult[]
  readonly chosen: ClassResult
  readonly directory: Directory
  readonly sha256: string | undefined
}

/** The published ranking of one group of agencies, with how it came about. */
export function RankingPage(page: RankingPageProps) {
  const { lang, href, round, results, chosen, directory, sha256 } = page
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, portalTexts) }
  const path = href(`/cham-diem/${round.slug}`)
  const group = classNameOf(chosen.of.classKey)[lang]
  return (
    <Wrap>
      <PageHead title={lang === 'vi' ? round.nameVi : round.nameEn} lead={<RoundLead {...page} />} />
      <Stack>
        {round.isSample && <Banner tone="wait">{t.sample}</Banner>}
        {results.length > 1 && (
          <ButtonGroup
            label={t.groups}
            items={results.map(({ of: { classKey } }) => ({
              href: `${path}?nhom=${classKey}`,
              label: classNameOf(classKey)[lang],
              current: classKey === chosen.of.classKey,
            }))}
          />
        )}
        <Columns
          asideLabel={t.bandsOf}
          aside={
            <Stack>
              <Section title={t.bandsOf}>
                <BandBars lang={lang} counts={countByBand(chosen.ranked, chosen.set)} />
              </Section>
              <Facts
                items={[
                  { label: t.period, value: t.days(formatDay(round.fromDay), formatDay(round.toDay)) },
                  ...(sha256 ? [{ label: t.fingerprint, value: <code>{sha256.slice(0, 16)}</code> }] : []),
                ]}
              />
              <p class="soft small">{t.fingerprintHelp}</p>
              <Reuse {...{ lang, href }} />
            </Stack>
          }
        >
          <Section title={`${t.ranking}: ${group}`} lead={t.agencies(chosen.ranked.length)}>
            <RankingTable
              {...{ lang, directory }}
              caption={`${t.ranking}: ${group}`}
              ranked={chosen.ranked}
              hrefOf={({ agencyId }) => {
                const slug = directory.byId(agencyId)?.slug
                return slug && `${path}/${slug}`
              }}
            />
            <DefinitionNote lang={lang} title={t.howIndexed}>
              {t.howIndexedText}
            </DefinitionNote>
          </Section>
        </Columns>
      </Stack>
    </Wrap>
  )
}

function RoundLead({ lang, round: { decisionNumber, decidedOn, publishedAt } }: RankingPageProps) {
  const t = textsIn(lang, portalTexts)
  const said = [
    decisionNumber && decidedOn && t.decisionOf(decisionNumber, formatDay(decidedOn)),
    publishedAt && t.publishedAt(formatMoment(publishedAt)),
  ]
  return <>{said.filter(Boolean).join('. ')}</>
}
