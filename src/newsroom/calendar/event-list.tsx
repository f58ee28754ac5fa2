import { formatLongDay } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Icon } from '../../platform/ui/index.ts'
import { storyPath } from '../story-path.ts'
import { type CalendarEvent, firstDayOf } from './event.ts'
import { timeOf } from './event-when.ts'
import { texts } from './texts.ts'

type ListProps = {
  readonly events: readonly CalendarEvent[]
  readonly lang: Lang
  readonly href: (path: string) => string
  /** The month that is shown: an event that began before it stands on its first day. */
  readonly from?: Temporal.PlainDate
}

/** Events day by day: when, what, where, and a file for one's own calendar. */
export function EventList({ events, lang, href, from }: ListProps) {
  const shownOn = (event: CalendarEvent) => {
    const first = firstDayOf(event)
    return from && Temporal.PlainDate.compare(first, from) < 0 ? from : first
  }
  const byDay = Map.groupBy(events, (event) => shownOn(event).toString())
  return (
    <ol class="event-list">
      {[...byDay].map(([day, held]) => (
        <li id={`ngay-${day}`}>
          <h3>
            <time datetime={day}>{formatLongDay(Temporal.PlainDate.from(day), lang)}</time>
          </h3>
          <ul>
            {held.map((event) => (
              <li>
                <EventLine event={event} lang={lang} href={href} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function EventLine({ event, lang, href }: Omit<ListProps, 'events' | 'from'> & { event: CalendarEvent }) {
  const t = textsIn(lang, texts)
  const spoken = event.lang === lang ? undefined : event.lang
  return (
    <>
      <p class="when">{timeOf(event, lang)}</p>
      <div>
        <p>
          <a class="strong" href={href(storyPath(event))} lang={spoken}>
            {event.title}
          </a>{' '}
          {event.isSample && !event.title.includes('(mẫu)') && <span class="soft small">({t.sample})</span>}
        </p>
        {event.place && (
          <p class="soft small">
            <Icon name="map-pin" label={t.place} /> <span lang="vi">{event.place}</span>
          </p>
        )}
        <p class="small">
          <a href={href(`/lich/${event.slug}.ics`)} aria-label={t.addNamed(event.title)}>
            <Icon name="calendar-clock" /> {t.addThis}
          </a>
        </p>
      </div>
    </>
  )
}
