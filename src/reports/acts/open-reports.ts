import { loadDirectory } from '../../agencies/index.ts'
import { planOfYear } from '../../planning/index.ts'
import { type Actor, system } from '../../platform/actor.ts'
import type { Database } from '../../platform/database/open.ts'
import { record } from '../../platform/history.ts'
import { symbolOf } from '../issuer.ts'
import { insertDrafts } from '../store.ts'
import { owedOf } from '../windows/owed.ts'
import { windowsOf } from '../windows/windows.ts'
import type { ActDeps } from './change-report.ts'

type Opening = { readonly windowKey: string; readonly year: number; readonly isSample?: boolean }

/**
 * The job of every morning: once a window has ended, every agency that owes its report has a draft, until the province's
 * own is due. Again, or by two workers, it makes nothing twice. Answers how many drafts were made.
 */
export async function openReports(deps: Pick<ActDeps, 'db' | 'clock'>): Promise<number> {
  const today = deps.clock.today()
  const day = today.toString()
  let made = 0
  for (const year of [today.year - 1, today.year])
    for (const { key, to, dueOn } of await windowsOf(deps.db, year))
      if (to < day && day <= dueOn) made += await openWindow(deps, { windowKey: key, year })
  return made
}

/** Makes the drafts of one window that are not there yet. */
export async function openWindow(
  deps: Pick<ActDeps, 'db' | 'clock'>,
  { windowKey, year, isSample = false }: Opening,
  actor: Actor = system,
): Promise<number> {
  const period = (await windowsOf(deps.db, year)).find(({ key }) => key === windowKey)
  if (!period) return 0
  const directory = await loadDirectory(deps.db, period.to)
  const owed = await owedOf(deps.db, directory, { windowKey, year })
  const planId = await planInYear(deps.db, year)
  return deps.db.transaction().execute(async (tx) => {
    const drafts = owed.map(({ agencyId, from, to, ...rest }) => ({
      ...{ ...rest, agencyId, planId, windowKey, year, isSample, fromDay: from, toDay: to },
      symbol: symbolOf(directory.byId(agencyId)!),
    }))
    const made = await insertDrafts(tx, drafts, deps.clock.now().toString())
    if (made.length > 0)
      await record(tx, actor, deps.clock, {
        action: 'reports.opened',
        subject: `reports:${windowKey}:${year}`,
        detail: { window: windowKey, year, agencies: made.length },
      })
    return made.length
  })
}

/** The plan that reports of the year are about; none before one is issued. */
async function planInYear(db: Database, year: number): Promise<number | null> {
  const plan = await planOfYear(db, Temporal.PlainDate.from({ year, month: 12, day: 31 }))
  return plan?.year === year ? plan.planId : null
}
