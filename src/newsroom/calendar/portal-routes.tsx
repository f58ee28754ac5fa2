import type { Context } from 'hono'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import { can } from '../../platform/http/can.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { type Routes, routes } from '../../platform/http/routes.ts'
import { textsIn } from '../../platform/i18n.ts'
import { may } from '../front/permissions.ts'
import type { FrontPorts } from '../front/ports.ts'
import { storySubject } from '../story.ts'
import { storyPath } from '../story-path.ts'
import type { CalendarEvent } from './event.ts'
import { icalendarOf } from './icalendar.ts'
import { isIn, monthFrom, monthsShown } from './month.ts'
import { boundsOf } from './month-grid.tsx'
import { MonthPage } from './month-page.tsx'
import { eventBySlug, eventSpan, eventsBetween, nextEvents } from './store-calendar.ts'
import { texts } from './texts.ts'
import { eventsAhead } from './watch-ends.ts'

/** The calendar by month, and as a feed that calendars understand. */
export function calendarRoutes({ watchEnds }: Pick<FrontPorts, 'watchEnds'>): Routes {
  const site = routes()
  const read = can(may['front.read'])
  site.get('/lich', read, (c) => showMonth(c, c.var.deps.clock.today().toPlainYearMonth(), watchEnds))
  site.get('/lich/:month{[0-9]{4}-[0-9]{2}}', read, (c) => {
    const month = monthFrom(c.req.param('month'))
    return month ? showMonth(c, month, watchEnds) : c.notFound()
  })
  site.get('/lich.ics', read, async (c) => {
    const now = c.var.deps.clock.now()
    const span = {
      from: now.subtract({ hours: 24 * 180 }).toString(),
      to: now.add({ hours: 24 * 730 }).toString(),
    }
    return send(c, await eventsBetween(c.var.deps.db, { ...span, lang: c.var.lang }))
  })
  site.get('/lich/:file{[a-z0-9-]+\\.ics}', read, async (c) => {
    const slug = c.req.param('file').replace(/\.ics$/, '')
    const event = await eventBySlug(c.var.deps.db, slug, c.var.lang)
    return event ? send(c, [event]) : c.notFound()
  })
  return site
}

async function showMonth(
  c: Context<AppEnv>,
  month: Temporal.PlainYearMonth,
  watchEnds: FrontPorts['watchEnds'],
) {
  const { lang, href, deps } = c.var
  const { db, clock, origin } = deps
  const today = clock.today()
  const { first, last } = await eventSpan(db)
  const span = monthsShown(today, first ?? undefined, last ?? undefined)
  if (!isIn(month, span)) return c.notFound()
  const events = await eventsBetween(db, { ...boundsOf(month), lang })
  const now = clock.now()
  const ahead = events.length > 0 ? [] : await nextEvents(db, { now: now.toString(), lang, limit: 1 })
  watchEnds(ahead, now)
  const [next] = ahead
  const feedAddress = `${origin}${href('/lich.ics')}`
  const props = { month, today, events, span, next, feedAddress, lang, href, calendar: vietnamCalendar() }
  const t = textsIn(lang, texts)
  const isNow = month.equals(today.toPlainYearMonth())
  return c.render(<MonthPage {...props} />, {
    title: isNow ? t.title : t.titleOf(month.month, month.year),
    description: t.lead,
    current: '/lich',
    tags: [...tagsOf([...events, ...ahead]), ...(next ? [eventsAhead] : [])],
    feeds: [{ href: href('/lich.ics'), title: t.feedName, type: 'text/calendar' }],
    canonical: href(isNow ? '/lich' : `/lich/${month}`),
    breadcrumb: [
      { label: t.home, href: href('/') },
      ...(isNow
        ? [{ label: t.title }]
        : [{ label: t.title, href: href('/lich') }, { label: t.month(month.month, month.year) }]),
    ],
  })
}

const tagsOf = (events: readonly CalendarEvent[]) => [
  'list:events',
  ...events.map(({ storyId }) => storySubject(storyId)),
]

function send(c: Context<AppEnv>, events: readonly CalendarEvent[]) {
  const { lang, href, deps } = c.var
  const name = textsIn(lang, texts).feedName
  c.header('content-type', 'text/calendar; charset=utf-8')
  c.header('cache-control', 'public, max-age=300')
  c.set('madeFrom', { tags: tagsOf(events) })
  return c.body(icalendarOf(events, { name, origin: deps.origin, pathOf: (event) => href(storyPath(event)) }))
}
