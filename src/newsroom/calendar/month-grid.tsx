import type { Calendar } from '../../platform/calendar/index.ts'
import { zone } from '../../platform/clock.ts'
import { formatDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { TableScroll } from '../../platform/ui/index.ts'
import { storyPath } from '../story-path.ts'
import { type CalendarEvent, daysShown, firstDayOf } from './event.ts'
import { weeksOf } from './month.ts'
import { shortWeekdays, texts, weekdays } from './texts.ts'

export type MonthProps = {
  readonly month: Temporal.PlainYearMonth
  readonly today: Temporal.PlainDate
  readonly events: readonly CalendarEvent[]
  readonly calendar: Calendar
  readonly lang: Lang
  readonly href: (path: string) => string
}

/** The weeks of the month as a table: each day with its events and whether it is worked. */
export function MonthGrid(props: MonthProps) {
  const { month, events, lang } = props
  const t = textsIn(lang, texts)
  const byDay = Map.groupBy(
    events.flatMap((event) => daysShown(event).map((day) => ({ day: day.toString(), event }))),
    ({ day }) => day,
  )
  const caption = t.grid(t.month(month.month, month.year))
  return (
    <TableScroll label={caption}>
      <table class="month-table">
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {weekdays[lang].map((name, at) => (
              <th scope="col" abbr={name}>
                <span class="long">{name}</span>
                <span class="short" aria-hidden="true">
                  {shortWeekdays[lang][at]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr>
              {week.map((day) => (
                <Day {...props} day={day} held={byDay.get(day.toString())?.map(({ event }) => event) ?? []} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  )
}

type DayProps = MonthProps & { readonly day: Temporal.PlainDate; readonly held: readonly CalendarEvent[] }

function Day({ day, month, today, held, calendar, lang, href }: DayProps) {
  const t = textsIn(lang, texts)
  const isInside = day.month === month.month && day.year === month.year
  const isToday = day.equals(today)
  // The list below the table has a place for each day on which something begins.
  const begins = held.filter((event) => firstDayOf(event).equals(day)).length
  const number = <time datetime={day.toString()}>{day.day}</time>
  return (
    <td
      data-outside={isInside ? undefined : ''}
      data-rest={calendar.isWorkingDay(day) ? undefined : ''}
      data-today={isToday ? '' : undefined}
    >
      {isInside && begins > 0 ? (
        <a class="number" href={`#ngay-${day}`} aria-label={t.eventsOn(formatDay(day), begins)}>
          {number}
        </a>
      ) : (
        <span class="number">{number}</span>
      )}
      {isToday && <span class="hidden-text">{t.today}</span>}
      <Exception day={day} calendar={calendar} lang={lang} />
      <ul>
        {held.map((event) => (
          <li>
            <a href={href(storyPath(event))} lang={event.lang === lang ? undefined : event.lang}>
              {event.title}
            </a>
          </li>
        ))}
      </ul>
    </td>
  )
}

/** Why a day is not what its weekday says. */
function Exception({ day, calendar, lang }: Pick<DayProps, 'day' | 'calendar' | 'lang'>) {
  const exception = calendar.exceptionOn(day)
  if (!exception) return null
  const t = textsIn(lang, texts)
  return (
    <span class="exception" title={exception.provisional ? t.provisional : undefined}>
      {exception.kind === 'work' ? t.works : t.dayOff}
      <span class="reason">
        : <span lang="vi">{exception.reason}</span>
      </span>
    </span>
  )
}

/** The days of the month, as instants: from its first moment up to the first of the next. */
export function boundsOf(month: Temporal.PlainYearMonth): { from: string; to: string } {
  const startOf = (one: Temporal.PlainYearMonth) =>
    one.toPlainDate({ day: 1 }).toZonedDateTime(zone).toInstant().toString()
  return { from: startOf(month), to: startOf(month.add({ months: 1 })) }
}
