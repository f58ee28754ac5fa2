import { loadDirectory } from '../agencies/index.ts'
import type { Actor } from '../platform/actor.ts'
import { vietnamCalendar } from '../platform/calendar/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { Text } from '../platform/i18n.ts'
import { reportPath } from './paths.ts'
import { maySign, mayWrite, ownAgencies } from './permissions.ts'
import type { Report, ReportState } from './report.ts'
import { standingOf, standingWords } from './standing.ts'
import { reportsWhere } from './store.ts'
import { titleIn } from './title.ts'
import { windowsOf } from './windows/windows.ts'

const next: Record<Exclude<ReportState, 'sent'>, Text> = {
  draft: { vi: 'viết và trình ký', en: 'write it and hand it up' },
  submitted: { vi: 'chờ ông/bà ký', en: 'awaits your signature' },
  signed: { vi: 'chờ cấp số', en: 'awaits its number' },
  issued: { vi: 'chờ gửi', en: 'awaits sending' },
}

/** Which reports of their agencies wait for this person now, with what is to be done and by when. */
export async function turnsFor(
  db: Queryable,
  actor: Actor,
  clock: Clock,
): Promise<readonly { readonly href: string; readonly text: Text }[]> {
  const agencyIds = ownAgencies(actor)
  if (agencyIds.length === 0) return []
  const waiting = (await reportsWhere(db, { agencyIds })).filter((report) => isTheirs(actor, report))
  if (waiting.length === 0) return []
  const directory = await loadDirectory(db, clock.today().toString())
  const years = [...new Set(waiting.map(({ year }) => year))]
  const periods = (await Promise.all(years.map((year) => windowsOf(db, year)))).flat()
  return waiting.flatMap((report) => {
    const period = periods.find(({ key, year }) => key === report.windowKey && year === report.year)
    if (!period || report.state === 'sent') return []
    const due = standingWords(standingOf(report, clock.today(), vietnamCalendar()))
    const agency = directory.byId(report.agencyId)?.shortName ?? ''
    const say = (lang: 'vi' | 'en') =>
      `${agency}, ${titleIn(lang, period)}: ${next[report.state as keyof typeof next][lang]} (${due[lang].toLocaleLowerCase(lang)})`
    return [{ href: reportPath(report.id), text: { vi: say('vi'), en: say('en') } }]
  })
}

const isTheirs = (actor: Actor, report: Report): boolean =>
  report.state === 'submitted' ? maySign(actor, report) : mayWrite(actor, report)
