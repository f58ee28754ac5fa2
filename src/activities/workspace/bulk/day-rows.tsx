import { formatLongDay } from '../../../platform/dates.ts'
import type { Filled } from '../../../platform/http/form.ts'
import { type Lang, textsIn } from '../../../platform/i18n.ts'
import type { Issue } from '../../../platform/result.ts'
import { errorOf, FieldGroup, Icon } from '../../../platform/ui/index.ts'
import { many, one } from '../filled.ts'
import { bulkTexts } from './bulk-texts.ts'

type Props = {
  readonly lang: Lang
  readonly filled: Filled
  readonly issues?: readonly Issue[]
  readonly today: string
}

const [shownDays, olderDays] = [14, 28]

/** The last weeks, newest first; each day may carry numbers of its own. Days that were named before are always there. */
export function DayRows({ lang, filled, issues, today }: Props) {
  const t = textsIn(lang, bulkTexts)
  const last = Temporal.PlainDate.from(today)
  const back = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => last.subtract({ days: from + i }).toString())
  const chosen = many(filled, 'day')
  const [shown, older] = [back(0, shownDays), back(shownDays, olderDays)]
  const named = chosen.filter((day) => isDay(day) && ![...shown, ...older].includes(day))
  const row = (day: string) => <DayRow {...{ lang, filled, day }} isChosen={chosen.includes(day)} />
  return (
    <FieldGroup name="day" label={t.days} help={t.daysHelp} error={errorOf(issues, 'day', lang)}>
      <div class="day-rows">
        <div class="day-row small soft" aria-hidden="true">
          <span />
          <span>{t.times}</span>
          <span>{t.reach}</span>
        </div>
        {shown.map(row)}
        {named.map(row)}
      </div>
      <details class="more-choices" open={older.some((day) => chosen.includes(day))}>
        <summary>{t.olderWeeks}</summary>
        <div class="day-rows">{older.map(row)}</div>
      </details>
    </FieldGroup>
  )
}

type DayRowProps = {
  readonly lang: Lang
  readonly filled: Filled
  readonly day: string
  readonly isChosen: boolean
}

function DayRow({ lang, filled, day, isChosen }: DayRowProps) {
  const t = textsIn(lang, bulkTexts)
  const name = formatLongDay(Temporal.PlainDate.from(day), lang)
  const number = (field: 'times' | 'reach', label: string) => (
    <input
      class="input"
      name={`${field}-${day}`}
      value={one(filled, `${field}-${day}`)}
      inputmode="numeric"
      aria-label={label}
    />
  )
  return (
    <div class="day-row">
      <label class="choice">
        <input type="checkbox" name="day" value={day} checked={isChosen} />
        <span class="face">
          <Icon name="check" class="check" />
          {name.replace(/\/\d{4}$/, '')}
        </span>
      </label>
      {number('times', t.timesOn(name))}
      {number('reach', t.reachOn(name))}
    </div>
  )
}

const isDay = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-([01]\d|2[0-8])$/.test(text) || isLongDay(text)

const isLongDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  if (!/^\d{4}-(0[1-9]|1[0-2])-(29|30|31)$/.test(text)) return false
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
