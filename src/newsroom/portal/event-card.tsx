import { dayOf } from '../../platform/clock.ts'
import { formatDay, formatMoment } from '../../platform/dates.ts'
import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Card, Facts } from '../../platform/ui/index.ts'
import type { EventFacts } from '../edition.ts'
import { storyTexts } from './story-texts.ts'

/** When and where something takes place. */
export function EventCard({ event, lang }: { event: EventFacts; lang: Lang }) {
  const t = textsIn(lang, storyTexts)
  const said = (at: string) =>
    event.isAllDay ? formatDay(dayOf(Temporal.Instant.from(at))) : formatMoment(at)
  const moments = [
    { label: t.starts, value: said(event.startsAt) },
    { label: t.ends, value: said(event.endsAt) },
  ]
  const isOneDay = event.isAllDay && said(event.startsAt) === said(event.endsAt)
  const items = isOneDay ? [{ label: t.allDay, value: said(event.startsAt) }] : moments
  return (
    <Card title={t.event} icon="calendar-days" tone="wash">
      <Facts items={event.place ? [...items, { label: t.place, value: event.place }] : items} />
    </Card>
  )
}
