import { textsIn } from '../../platform/i18n.ts'
import {
  ButtonGroup,
  ButtonLink,
  Card,
  EmptyState,
  PageHead,
  Section,
  Stack,
  Wrap,
} from '../../platform/ui/index.ts'
import type { CalendarEvent } from './event.ts'
import { EventList } from './event-list.tsx'
import { isIn, type Span } from './month.ts'
import { MonthGrid, type MonthProps } from './month-grid.tsx'
import { texts } from './texts.ts'

export type MonthPageProps = MonthProps & {
  readonly span: Span
  /** What comes next, where the month itself is empty. */
  readonly next?: CalendarEvent
  readonly feedAddress: string
}

/** A month: as a grid where there is room, and as a list everywhere. */
export function MonthPage(props: MonthPageProps) {
  const { month, events, next, feedAddress, lang, href } = props
  const t = textsIn(lang, texts)
  return (
    <Wrap>
      <Stack gap="loose">
        <PageHead
          title={t.titleOf(month.month, month.year)}
          lead={t.lead}
          actions={<ButtonGroup label={t.pages} items={around(props)} />}
        />
        <MonthGrid {...props} />
        <div class="columns">
          <Section title={t.eventsOf} isRuled>
            {events.length > 0 ? (
              <EventList events={events} lang={lang} href={href} from={month.toPlainDate({ day: 1 })} />
            ) : (
              <>
                <EmptyState title={t.none} />
                {next && (
                  <Stack>
                    <h3>{t.nextIs}</h3>
                    <EventList events={[next]} lang={lang} href={href} />
                  </Stack>
                )}
              </>
            )}
          </Section>
          <aside>
            <Card title={t.subscribe} icon="calendar-days">
              <p>{t.subscribeNote}</p>
              <p class="address">
                <code>{feedAddress}</code>
              </p>
              <ButtonLink href={href('/lich.ics')} icon="download">
                {t.subscribe}
              </ButtonLink>
            </Card>
          </aside>
        </div>
      </Stack>
    </Wrap>
  )
}

function around({ month, today, span, lang, href }: MonthPageProps) {
  const t = textsIn(lang, texts)
  const now = today.toPlainYearMonth()
  const to = (one: Temporal.PlainYearMonth) => href(one.equals(now) ? '/lich' : `/lich/${one}`)
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })]
  return [
    ...(isIn(before, span) ? [{ href: to(before), label: t.previous }] : []),
    { href: href('/lich'), label: t.thisMonth, current: month.equals(now) },
    ...(isIn(after, span) ? [{ href: to(after), label: t.next }] : []),
  ]
}
