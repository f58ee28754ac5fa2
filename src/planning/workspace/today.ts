import type { Context } from 'hono'
import { type Agency, type Directory, loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import { following, working } from '../permissions.ts'
import { lateThreshold } from '../work/assignment.ts'
import { type MyWork, myWork } from '../work/my-work.ts'
import { type RhythmWeek, rhythmOf } from '../work/rhythm.ts'
import { type PlanOverview, plansInHand } from '../work/store-overview.ts'
import { workOfAgency } from '../work/store-work.ts'
import type { DoneLine, Elsewhere, QuickForm, WorkPorts } from './ports.ts'

/** What the first page of the workspace shows somebody: the own agency's work, the plans in hand, what else waits. */
export type Today = {
  readonly day: Temporal.PlainDate
  readonly unit?: UnitToday
  readonly plans?: readonly PlanOverview[]
  readonly elsewhere: readonly Elsewhere[]
}

export type UnitToday = {
  readonly agency: Agency
  /** Others the person works for. */
  readonly agencies: readonly Agency[]
  readonly work: MyWork
  readonly quickForms: readonly QuickForm[]
  readonly recent: readonly DoneLine[]
  readonly rhythm: readonly RhythmWeek[]
  /** What is done again and again and was not spoken of yet. */
  readonly series: readonly { name: string; href: string; open: number }[]
}

export async function todayOf(c: Context<AppEnv>, ports: WorkPorts): Promise<Today> {
  const { deps, actor } = c.var
  const day = deps.clock.today()
  const directory = await loadDirectory(deps.db, day.toString())
  const followed = agenciesWith(actor, following)
  return {
    day,
    unit: await unitToday(c, ports, directory),
    plans:
      followed.length > 0
        ? await plansInHand(deps.db, followed, day.year, lateThreshold(day, vietnamCalendar()))
        : undefined,
    elsewhere: await ports.elsewhere(deps.db, actor),
  }
}

const agenciesWith = (actor: Actor, roles: readonly string[]) => [
  ...new Set(roles.flatMap((role) => actor.agencies(role))),
]

/** Works for several agencies: the one named in the address, else the first. */
async function unitToday(
  c: Context<AppEnv>,
  ports: WorkPorts,
  directory: Directory,
): Promise<UnitToday | undefined> {
  const { db, clock } = c.var.deps
  const agencies = agenciesWith(c.var.actor, working).flatMap((id) => directory.byId(id) ?? [])
  const agency = agencies.find(({ slug }) => slug === c.req.query('don-vi')) ?? agencies[0]
  if (!agency) return undefined
  const day = clock.today()
  const rows = await workOfAgency(db, agency.id, day.year)
  const weeks = await ports.weeklyCounts(db, { year: day.year, agencyId: agency.id })
  return {
    agency,
    agencies,
    work: myWork(rows, day, vietnamCalendar()),
    quickForms: await ports.quickForms(db, agency.kind, day.toString()),
    recent: await ports.recentOf(db, agency.id, 5),
    rhythm: rhythmOf(weeks, rows, day.year),
    series: await ports.waitingSeries(db, agency.id, day.toString()),
  }
}
