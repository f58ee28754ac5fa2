import { formatDay, formatLongDay } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import {
  ActDisclosure,
  Button,
  Choices,
  DateField,
  EmptyState,
  ErrorSummary,
  errorOf,
  Form,
  PageHead,
  RecordList,
  Row,
  Section,
  Stack,
  TextField,
} from '../../../platform/ui/index.ts'
import type { Occurrence, Series } from '../../series/series.ts'
import { rhythmWords, seriesTexts } from '../../series/series-texts.ts'
import type { Upload } from '../../store-evidence.ts'
import type { Form as FormWord } from '../../words.ts'
import { activityPath, seriesPath } from '../addresses.ts'
import { many, one } from '../filled.ts'
import { HeldFields } from './held-fields.tsx'
import { RhythmFields } from './rhythm-fields.tsx'

export type SeriesPageProps = {
  readonly lang: Lang
  readonly series: Series
  readonly agency: string
  readonly occurrences: readonly Occurrence[]
  /** Why a day is a day of rest. */
  readonly restOn: (day: string) => string | undefined
  /** The work an activity of that day will be attached to. */
  readonly workOn: (day: string) => string | undefined
  readonly forms: readonly FormWord[]
  readonly filled: Filled
  /** Files that came with an earlier sending of the form. */
  readonly kept: readonly Upload[]
  readonly issues?: readonly Issue[]
}

/** One series: what should have happened and is not logged, what was, and how it goes on. */
export function SeriesPage(props: SeriesPageProps) {
  const { lang, series, agency, occurrences, issues } = props
  const t = textsIn(lang, seriesTexts)
  const open = occurrences.filter(({ state }) => state === 'open')
  const past = occurrences.filter(({ state }) => state !== 'open').reverse()
  return (
    <>
      <PageHead
        eyebrow={agency}
        title={series.name}
        lead={rhythmWords(series.rhythm)[lang]}
        tag={t.open(open.length)}
      />
      <Stack gap="loose">
        <ErrorSummary lang={lang} issues={issues} />
        {open.length > 0 ? <OpenDays {...props} occurrences={open} /> : <EmptyState title={t.open(0)} />}
        {past.length > 0 && (
          <Section title={t.past}>
            <RecordList
              items={past.map(({ day, activityId, reason }) => ({
                title: dayName(day, lang),
                href: activityId === undefined ? undefined : activityPath(activityId),
                note: activityId === undefined ? `${t.notHeld}: ${reason}` : t.done,
              }))}
            />
          </Section>
        )}
        {series.toDay ? <p class="soft">{t.endedOn(formatDay(series.toDay))}</p> : <Change {...props} />}
      </Stack>
    </>
  )
}

function OpenDays(props: SeriesPageProps) {
  const { lang, series, occurrences, restOn, workOn, filled, issues } = props
  const t = textsIn(lang, seriesTexts)
  const at = `${seriesPath}/${series.id}`
  return (
    <Form action={`${at}/ghi`} hasFiles>
      <Choices
        name="day"
        label={t.openTitle}
        help={t.openHelp}
        look="rows"
        isMany
        options={occurrences.map(({ day }) => {
          const why = restOn(day)
          const work = workOn(day)
          const note = why ? t.restDay(why) : work === undefined ? t.noWork : t.forWork(work)
          return { value: day, label: dayName(day, lang), note }
        })}
        chosen={many(filled, 'day')}
        error={errorOf(issues, 'day', lang)}
      />
      <HeldFields {...props} />
      <Row>
        <Button kind="primary" size="big">
          {t.logs}
        </Button>
      </Row>
      <TextField
        name="reason"
        label={t.reason}
        maxlength={200}
        value={one(filled, 'reason') || (occurrences.map(({ day }) => restOn(day)).find(Boolean) ?? '')}
        error={errorOf(issues, 'reason', lang)}
      />
      <Row>
        <Button formaction={`${at}/khong-to-chuc`}>{t.marks}</Button>
      </Row>
    </Form>
  )
}

function Change({ lang, series, filled, issues }: SeriesPageProps) {
  const t = textsIn(lang, seriesTexts)
  const isOpen = issues?.some(({ field }) => changeFields.includes(field ?? ''))
  return (
    <ActDisclosure label={t.change} isOpen={isOpen}>
      <Form action={`${seriesPath}/${series.id}/doi`}>
        <input type="hidden" name="version" value={String(series.version)} />
        <DateField
          name="fromDay"
          label={t.changeFrom}
          value={one(filled, 'fromDay')}
          error={errorOf(issues, 'fromDay', lang)}
        />
        <RhythmFields {...{ lang, filled, issues }} />
        <Row>
          <Button>{t.changes}</Button>
          <Button kind="danger" name="ends" value="1">
            {t.ends}
          </Button>
        </Row>
      </Form>
    </ActDisclosure>
  )
}

const changeFields = ['fromDay', 'weekday', 'monthDays']

const dayName = (day: string, lang: Lang) => formatLongDay(Temporal.PlainDate.from(day), lang)
