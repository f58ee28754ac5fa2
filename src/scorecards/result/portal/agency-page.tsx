import type { Agency } from '../../../agencies/index.ts'
import { classNameOf } from '../../../planning/index.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import { Banner, KeyFigures, PageHead, Section, Stack, Wrap } from '../../../platform/ui/index.ts'
import { formatIndex, formatPoints } from '../../rules/points.ts'
import type { Years } from '../load-years.ts'
import type { ClassResult, RankedSheet } from '../rank-sheets.ts'
import { isRebased, rebasedWords } from '../ranking-table.tsx'
import { resultTexts } from '../result-texts.ts'
import { scoreRowsOf } from '../score-rows.ts'
import { ScoreTable } from '../score-table.tsx'
import type { PublishedRound } from '../store.ts'
import { YearsTable } from '../years-table.tsx'
import { portalTexts } from './texts.ts'

export type AgencyResultProps = {
  readonly lang: Lang
  readonly href: (path: string) => string
  readonly round: PublishedRound
  readonly agency: Agency
  readonly result: ClassResult
  readonly own: RankedSheet
  readonly years: Years
}

/** What one agency got in a published round, criterion by criterion. */
export function AgencyResult({ lang, href, round, agency, result, own, years }: AgencyResultProps) {
  const t = { ...textsIn(lang, resultTexts), ...textsIn(lang, portalTexts) }
  const { classKey } = result.of
  const rows = scoreRowsOf(result.set, result.scores.get(own.sheetId) ?? new Map())
  return (
    <Wrap>
      <PageHead
        eyebrow={lang === 'vi' ? round.nameVi : round.nameEn}
        title={<span lang="vi">{agency.name}</span>}
        lead={
          <a href={`${href(`/cham-diem/${round.slug}`)}?nhom=${classKey}`}>
            {t.backToAll}: {classNameOf(classKey)[lang]}
          </a>
        }
      />
      <Stack gap="loose">
        {round.isSample && <Banner tone="wait">{t.sample}</Banner>}
        <KeyFigures
          items={[
            { label: t.index, value: own.index === null ? '…' : formatIndex(own.index, lang), tone: 'sea' },
            { label: t.points, value: formatPoints(own.total, lang) },
            {
              label: t.applicable,
              value: formatPoints(own.applicableMaximum, lang),
              note: isRebased(own) ? rebasedWords(own, lang) : undefined,
            },
            { label: t.outOf, value: own.rank ?? '…', note: t.outOfMany(own.outOf, own.tiedWith.length) },
            { label: t.band, value: own.band ? own.band[lang === 'vi' ? 'nameVi' : 'nameEn'] : t.noBand },
          ]}
        />
        <Section title={t.rows} isRuled>
          <ScoreTable lang={lang} caption={`${t.rows}: ${agency.shortName}`} rows={rows} />
        </Section>
        {years.years.length > 0 && (
          <Section title={years.years.length > 1 ? t.years : t.byArea} lead={t.yearsLead}>
            <YearsTable lang={lang} years={years} />
          </Section>
        )}
      </Stack>
    </Wrap>
  )
}
