import type { Agency } from '../../agencies/index.ts'
import { type MyWork, type RhythmWeek, standingText, type WorkItem, weekOf } from '../../planning/index.ts'
import { formatDay, formatLongDay } from '../../platform/dates.ts'
import { type Lang, type Text, textsIn } from '../../platform/i18n.ts'
import {
  ButtonGroup,
  ButtonLink,
  Columns,
  KeyFigures,
  Level,
  PageHead,
  RecordList,
  Section,
  Stack,
  Tag,
  Waveform,
  WorkList,
} from '../../platform/ui/index.ts'
import type { Qualities } from '../qualities/quality.ts'
import { AgencyQualities } from './agency-qualities.tsx'
import type { HeadCounts } from './head-view.ts'
import { texts } from './texts.ts'

export type DoneLine = {
  readonly id: number
  readonly what: string
  readonly form: Text
  readonly doneFrom: string
  readonly state: string
}

export type HeadPageProps = {
  readonly lang: Lang
  readonly today: Temporal.PlainDate
  readonly agency: Agency
  readonly agencies: readonly Agency[]
  readonly work: MyWork
  readonly counts: HeadCounts
  readonly soonDays: number
  /** What is due next of what is not late. */
  readonly next?: Pick<WorkItem, 'id' | 'content' | 'dueOn'>
  readonly urgent: readonly WorkItem[]
  readonly recent: readonly DoneLine[]
  readonly rhythm: readonly RhythmWeek[]
  readonly qualities?: Qualities
}

export const headPath = '/lam-viec/don-vi-toi'

/** My agency in one screen: what it owes, what waits, how well it communicates and what pulls that down. */
export function HeadPage(props: HeadPageProps) {
  const { lang, today, agency, agencies, work, counts, soonDays } = props
  const t = textsIn(lang, texts)
  const { label, done, total } = work.quarter
  return (
    <>
      <PageHead
        eyebrow={formatLongDay(today, lang)}
        title={t.sentence(agency.shortName, counts.late)}
        lead={<NextDue {...props} />}
        actions={<ButtonLink href={`/lam-viec?don-vi=${agency.slug}`}>{t.all}</ButtonLink>}
      />
      <Stack>
        {agencies.length > 1 && (
          <ButtonGroup
            label={t.chooseAgency}
            items={agencies.map(({ id, slug, shortName }) => ({
              href: `${headPath}?don-vi=${slug}`,
              label: shortName,
              current: id === agency.id,
            }))}
          />
        )}
        <KeyFigures
          items={[
            { label: t.late, value: counts.late, tone: counts.late > 0 ? 'late' : undefined },
            { label: t.soon(soonDays), value: counts.soon },
            { label: t.waiting, value: counts.waiting },
            { label: t.returned, value: counts.returned, tone: counts.returned > 0 ? 'late' : undefined },
            { label: t.quarter(label[lang]), value: done, note: t.of(total) },
          ]}
        />
        <Columns aside={<AgencyQualities {...props} />} asideLabel={t.qualities}>
          <Owed {...props} />
          <Rhythm {...props} />
          <Recent {...props} />
        </Columns>
      </Stack>
    </>
  )
}

function NextDue({ next, lang }: HeadPageProps) {
  const t = textsIn(lang, texts)
  if (!next?.dueOn) return t.nothingNext
  return (
    <>
      {t.next(formatDay(next.dueOn))} <a href={`/lam-viec/viec/${next.id}`}>{next.content}</a>
    </>
  )
}

function Owed({ urgent, lang }: HeadPageProps) {
  const t = textsIn(lang, texts)
  if (urgent.length === 0) return <p>{t.nothingOwed}</p>
  return (
    <Section title={t.owed}>
      <WorkList
        items={urgent.map((item) => ({
          title: item.content,
          href: `/lam-viec/viec/${item.id}`,
          note: item.reason ? t.returnedBecause(item.reason) : item.label[lang],
          tag: (
            <Tag tone={item.standing.kind === 'late' ? 'late' : 'wait'}>
              {standingText(item.standing)[lang]}
            </Tag>
          ),
          due: item.dueOn ? t.due(formatDay(item.dueOn)) : undefined,
        }))}
      />
    </Section>
  )
}

function Rhythm({ rhythm, today, lang }: HeadPageProps) {
  const t = textsIn(lang, texts)
  return (
    <Section title={t.rhythm}>
      <Waveform
        lang={lang}
        summary={t.rhythmOf(today.year)}
        periodName={t.week}
        periods={rhythm.map((week) => ({ ...week, label: week.label[lang] }))}
        current={weekOf(today, rhythm.length)}
        height={56}
        hidesLegend
      />
    </Section>
  )
}

function Recent({ recent, lang }: HeadPageProps) {
  const t = textsIn(lang, texts)
  return (
    <Section title={t.recent}>
      {recent.length === 0 ? (
        <p>{t.nothingDone}</p>
      ) : (
        <RecordList
          items={recent.map(({ id, what, form, doneFrom, state }) => ({
            title: what,
            href: `/lam-viec/hoat-dong/${id}`,
            glyph: <Level level={state === 'verified' ? 3 : 2} />,
            note: `${formatDay(doneFrom)}, ${form[lang]}`,
            state: state === 'verified' ? t.verified : t.logged,
          }))}
        />
      )}
    </Section>
  )
}
