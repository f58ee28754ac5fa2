import { codeOf } from '../../../planning/index.ts'
import { formatDay } from '../../../platform/dates.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import {
  BarChart,
  ButtonGroup,
  ButtonLink,
  DataTable,
  KeyFigures,
  LongList,
  PageHead,
  PrintButton,
  Row,
  Section,
  Stack,
} from '../../../platform/ui/index.ts'
import type { Measuring } from '../load-measuring.ts'
import { type Qualities, type QualityKey, qualityKeys } from '../quality.ts'
import type { MonthScore } from '../trend-of.ts'
import { addressWith, byWords, periodWords, type QualityQuery, qualitiesPath } from './quality-query.ts'
import { Score, scoreText } from './score.tsx'
import { texts } from './texts.ts'

export type RowOfScores = { readonly name: string; readonly href?: string; readonly qualities: Qualities }

export type OverviewProps = {
  readonly lang: Lang
  readonly measuring: Measuring
  readonly query: QualityQuery
  readonly whole: Qualities
  readonly rows: readonly RowOfScores[]
  readonly trend: readonly MonthScore[]
  /** Sees the whole plan, not an agency's part of it. */
  readonly seesAll: boolean
  readonly mayConfigure: boolean
}

/** The five qualities of the plan as one, then of each agency, theme or area, what must be acted on first. */
export function OverviewPage(props: OverviewProps) {
  const { lang, measuring, query, whole, rows, seesAll, mayConfigure } = props
  const t = textsIn(lang, texts)
  const { theo = 'don-vi', ky = 'nam' } = query
  const names = { 'don-vi': t.byAgency, 'noi-dung': t.byTheme, 'dia-ban': t.byArea }
  const plan = measuring.head.id
  return (
    <>
      <PageHead
        eyebrow={t.until(formatDay(measuring.today))}
        title={t.title}
        lead={t.lead(codeOf(measuring.head))}
        actions={
          <>
            {mayConfigure && (
              <ButtonLink href={`${qualitiesPath}/tham-so?ke-hoach=${plan}`}>{t.parameters}</ButtonLink>
            )}
            <ButtonLink href={addressWith(`${qualitiesPath}.xlsx`, query)} icon="download" download>
              {t.download}
            </ButtonLink>
            <PrintButton lang={lang} />
          </>
        }
      />
      <Stack gap="loose">
        <Row>
          <ButtonGroup
            label={t.period}
            items={periodWords.map((word) => ({
              href: addressWith(qualitiesPath, query, { ky: word }),
              label: t[word],
              current: word === ky,
            }))}
          />
          <a href={`${qualitiesPath}/phu-hop?ke-hoach=${plan}`}>{t.fit}</a>
          <a href={`/lam-viec/moc?ke-hoach=${plan}`}>{t.occasions}</a>
        </Row>
        <Section title={seesAll ? t.province : t.provinceOf}>
          <KeyFigures
            items={qualityKeys.map((key) => ({
              label: t[key],
              value: whole[key].score === null ? '…' : scoreText(whole[key].score, lang),
              note: whole[key].score === null ? whole[key].why?.[lang] : '/100',
              tone: whole[key].score !== null && whole[key].score < 50 ? 'late' : undefined,
            }))}
          />
          <PullList whole={whole} lang={lang} />
        </Section>
        <Trend {...props} />
        <Section title={names[theo]} lead={t.sorted}>
          <Row>
            <ButtonGroup
              label={t.by}
              items={(Object.keys(byWords) as (keyof typeof byWords)[]).map((word) => ({
                href: addressWith(qualitiesPath, query, { theo: word }),
                label: names[word],
                current: word === theo,
              }))}
            />
          </Row>
          <LongList lang={lang}>
            <DataTable
              caption={`${t.title}: ${names[theo]}`}
              hidesCaption
              isFramed
              asCards
              rows={rows}
              columns={[
                {
                  title: names[theo],
                  isName: true,
                  cell: ({ name, href }) => (href ? <a href={href}>{name}</a> : name),
                },
                ...qualityKeys.map((key) => ({
                  title: t[key],
                  cell: ({ qualities }: RowOfScores) => <Score quality={qualities[key]} lang={lang} />,
                })),
              ]}
            />
          </LongList>
        </Section>
      </Stack>
    </>
  )
}

export function PullList({ whole, lang }: { whole: Qualities; lang: Lang }) {
  const t = textsIn(lang, texts)
  const pulls = qualityKeys.flatMap((key) => whole[key].facts.slice(0, 2).map((fact) => ({ key, fact })))
  if (pulls.length === 0) return null
  return (
    <ul>
      {pulls.map(({ key, fact: { text, href } }) => (
        <li>
          {t[key]}: {href ? <a href={href}>{text[lang]}</a> : text[lang]}
        </li>
      ))}
    </ul>
  )
}

function Trend({ lang, measuring, query, trend }: OverviewProps) {
  const t = textsIn(lang, texts)
  const key: QualityKey = query.xem ?? 'regular'
  return (
    <Section title={t.trend} id="theo-thang">
      <Row>
        <ButtonGroup
          label={t.chooseQuality}
          items={qualityKeys.map((one) => ({
            href: `${addressWith(qualitiesPath, query, { xem: one })}#theo-thang`,
            label: t[one],
            current: one === key,
          }))}
        />
      </Row>
      <BarChart
        lang={lang}
        summary={t.trendOf(t[key], measuring.head.year)}
        heads={[t.month, t.score]}
        bars={trend.map(({ month, quality }) => ({
          label: `${t.month} ${month}${quality.score === null ? ` (${t.notMeasured.toLowerCase()})` : ''}`,
          value: quality.score ?? 0,
          tick: String(month),
        }))}
      />
    </Section>
  )
}
