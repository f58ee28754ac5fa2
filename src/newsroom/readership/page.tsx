import type { Child } from 'hono/jsx'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { formatNumber, type Lang, textsIn } from '../../platform/i18n.ts'
import {
  BarChart,
  BarList,
  ButtonGroup,
  ButtonLink,
  Columns,
  DefinitionNote,
  EmptyState,
  KeyFigures,
  PageHead,
  Row,
  Section,
  Stack,
  Tag,
} from '../../platform/ui/index.ts'
import { type Asked, readershipHref } from './address.ts'
import type { Readership } from './figures.ts'
import { ReadershipFilter, type ReadershipFilterProps } from './filter.tsx'
import { MonthTable } from './month-table.tsx'
import { lengthOf, type Preset, presetOf, presets, showsDays } from './period.ts'
import type { Share } from './store.ts'
import { StoryTable } from './story-table.tsx'
import { readershipTexts } from './texts.ts'
import type { Words } from './words.ts'

export type ReadershipPageProps = {
  readonly lang: Lang
  readonly readership: Readership
  readonly asked: Asked
  readonly words: Words
  readonly filter: Pick<ReadershipFilterProps, 'sections' | 'agencies'>
  readonly online: number
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  readonly isSample: boolean
}

/** How the portal was read: over time, what, from where and on what. */
export function ReadershipPage(props: ReadershipPageProps) {
  const { lang, readership, asked, now, isSample, filter } = props
  const { period, total } = readership
  const t = textsIn(lang, readershipTexts)
  const href = (ending: string) => readershipHref(period, asked, ending)
  return (
    <Stack gap="loose">
      <PageHead
        title={t.title}
        tag={isSample && <Tag tone="wait">{t.sample}</Tag>}
        lead={t.lead(formatDay(period.from), formatDay(period.to), formatMoment(now))}
        actions={
          <>
            <ButtonLink icon="download" href={href('.xlsx')}>
              {t.asXlsx}
            </ButtonLink>
            <ButtonLink icon="download" href={href('.csv')}>
              {t.asCsv}
            </ButtonLink>
          </>
        }
      />
      <Stack>
        <Row>
          <Presets {...props} />
        </Row>
        <ReadershipFilter lang={lang} period={period} asked={asked} {...filter} />
      </Stack>
      <Figures {...props} />
      {total === 0 ? <EmptyState title={t.nothing} /> : <Pictures {...props} />}
      {readership.months.length > 0 && (
        <Section title={t.byMonth} isRuled>
          <MonthTable lang={lang} months={readership.months} />
        </Section>
      )}
      <DefinitionNote lang={lang} title={t.howTitle}>
        {t.how} <a href={lang === 'vi' ? '/cach-dem#luot-xem' : '/en/cach-dem#luot-xem'}>{t.howMore}</a>
      </DefinitionNote>
    </Stack>
  )
}

function Presets({ lang, readership, asked, today }: ReadershipPageProps) {
  const t = textsIn(lang, readershipTexts)
  const labels: Readonly<Record<Preset, string>> = {
    ...{ '7': t.week, '30': t.thirty },
    ...{ month: t.month, 'last-month': t.lastMonth, year: t.year },
  }
  const here = readershipHref(readership.period, asked)
  const items = presets.map((preset) => {
    const href = readershipHref(presetOf(preset, today), asked)
    return { href, label: labels[preset], current: href === here }
  })
  return <ButtonGroup label={t.periods} items={items} />
}

function Figures({ lang, readership, online }: ReadershipPageProps) {
  const t = textsIn(lang, readershipTexts)
  const { total, totalBefore, period, sections } = readership
  const days = lengthOf(period)
  const stories = sections.reduce((count, section) => count + section.stories, 0)
  return (
    <KeyFigures
      items={[
        {
          label: t.views,
          value: formatNumber(total, lang),
          note: t.compared(total - totalBefore, days),
        },
        { label: t.aDay, value: formatNumber(Math.round(total / days), lang) },
        { label: t.storiesRead, value: formatNumber(stories, lang) },
        { label: t.online, value: formatNumber(online, lang), note: t.inFiveMinutes },
      ]}
    />
  )
}

function Pictures({ lang, readership, words }: ReadershipPageProps) {
  const t = textsIn(lang, readershipTexts)
  const { period, sections, stories, referrers, devices } = readership
  const bySection = sections.map(({ key, views, stories: count }) => ({
    ...{ label: words.section(key), value: views },
    words: formatNumber(views, lang),
    note: t.ofStories(count),
  }))
  const shares = (rows: readonly Share[], name: (key: string) => string) => {
    const total = rows.reduce((sum, { views }) => sum + views, 0)
    return rows.map(({ key, views }) => ({
      ...{ label: name(key), value: views },
      words: formatNumber(views, lang),
      note: t.share(views, total),
    }))
  }
  const part = (title: string, inside: Child) => (
    <Section title={title} isRuled>
      {inside}
    </Section>
  )
  return (
    <>
      {part(
        showsDays(period) ? t.byDay : t.byMonthInPeriod,
        <OverTime lang={lang} readership={readership} />,
      )}
      {part(t.mostRead, <StoryTable lang={lang} stories={stories} words={words} />)}
      {part(t.bySection, <BarList items={bySection} />)}
      <Columns
        isEven
        aside={part(t.device, <BarList items={shares(devices, words.device)} />)}
        asideLabel={t.device}
      >
        {part(t.from_, <BarList items={shares(referrers, words.referrer)} />)}
      </Columns>
    </>
  )
}

function OverTime({ lang, readership }: { lang: Lang; readership: Readership }) {
  const t = textsIn(lang, readershipTexts)
  const { steps, period, total } = readership
  const isByDay = showsDays(period)
  const nameOf = (key: string) => (isByDay ? formatDay(key) : `${key.slice(5)}/${key.slice(0, 4)}`)
  const every = Math.ceil(steps.length / 10)
  const most = steps.reduce((best, step) => (step.views > best.views ? step : best), steps[0]!)
  return (
    <BarChart
      lang={lang}
      heads={[isByDay ? t.day : t.monthHead, t.views]}
      summary={t.chartSummary(formatNumber(total, lang), formatNumber(most.views, lang), nameOf(most.key))}
      bars={steps.map(({ key, views }, at) => ({
        label: nameOf(key),
        value: views,
        tick: at % every === 0 ? nameOf(key).slice(0, 5) : undefined,
      }))}
    />
  )
}
