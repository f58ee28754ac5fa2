import type { Context } from 'hono'
import { type Agency, type Directory, directoryToday } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { mayReadBelow, maySee, ownAgencies } from '../permissions.ts'
import type { Report } from '../report.ts'
import { type ReportStanding, standingOf } from '../standing.ts'
import { reportsWhere } from '../store.ts'
import { type ReportPeriod, windowsOf } from '../windows/windows.ts'

export type ListedReport = {
  readonly report: Report
  readonly agency: Agency | undefined
  readonly period: ReportPeriod | undefined
  readonly standing: ReportStanding
  readonly mayOpen: boolean
}

export type ReportList = {
  readonly own: readonly ListedReport[]
  /** The window that is shown of those below; undefined: nobody reports to this person's agencies. */
  readonly below?: {
    readonly period: ReportPeriod
    readonly periods: readonly ReportPeriod[]
    readonly reports: readonly ListedReport[]
    readonly mayOpenWindow: boolean
  }
}

/** What the actor's agencies report, and how those that report to them stand in one window. */
export async function gatherList(c: Context<AppEnv>, asked: string | undefined): Promise<ReportList> {
  const { deps, actor } = c.var
  const today = deps.clock.today()
  const directory = await directoryToday(c)
  const ended = await endedPeriods(c)
  const listed = (report: Report): ListedReport => ({
    report,
    agency: directory.byId(report.agencyId),
    period: ended.find(({ key, year }) => key === report.windowKey && year === report.year),
    standing: standingOf(report, today, vietnamCalendar()),
    mayOpen: maySee(actor, report, directory),
  })
  const own = await reportsWhere(deps.db, { agencyIds: ownAgencies(actor) })
  const period = ended.find((one) => idOf(one) === asked) ?? ended[0]
  if (!period || !leadsOver(actor, directory)) return { own: own.map(listed) }
  const all = await reportsWhere(deps.db, { windowKey: period.key, year: period.year })
  const below = all.filter((report) => mayReadBelow(actor, report, directory))
  const mayOpenWindow = below.length === 0 && leadsProvince(actor, directory)
  const reports = below.map(listed).sort(lateFirst)
  return { own: own.map(listed), below: { period, periods: ended, reports, mayOpenWindow } }
}

export const idOf = ({ key, year }: Pick<ReportPeriod, 'key' | 'year'>): string => `${key}.${year}`

/** The windows of this year and the last that have ended, the latest first. */
async function endedPeriods(c: Context<AppEnv>): Promise<readonly ReportPeriod[]> {
  const { db, clock } = c.var.deps
  const today = clock.today()
  const periods = [...(await windowsOf(db, today.year)), ...(await windowsOf(db, today.year - 1))]
  return periods
    .filter(({ to }) => to < today.toString())
    .sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? 1 : -1))
}

const leadsOver = (actor: Actor, directory: Directory): boolean =>
  ['unit_officer', 'head', 'programme_officer', 'leader'].some((role) =>
    actor.agencies(role).some((id) => directory.childrenOf(id).length > 0),
  )

const leadsProvince = (actor: Actor, directory: Directory): boolean =>
  actor.agencies('programme_officer').some((id) => directory.byId(id)?.parentId === null)

/** What somebody must act on stands first: the longest late, then what is due, then what came. */
export function lateFirst(a: ListedReport, b: ListedReport): number {
  const weight = ({ standing }: ListedReport) =>
    standing.kind === 'late'
      ? -1000 - standing.days
      : standing.kind === 'today'
        ? -900
        : standing.kind === 'left'
          ? -800 + standing.days
          : standing.kind === 'sent_late'
            ? 1
            : 2
  return weight(a) - weight(b)
}
