import { loadDirectory } from '../../agencies/index.ts'
import type { Actor } from '../../platform/actor.ts'
import { done, notFound, type Result, refuse } from '../../platform/result.ts'
import { actTexts } from '../act-texts.ts'
import { windowsOf } from '../windows/windows.ts'
import type { ActDeps } from './change-report.ts'
import { openWindow } from './open-reports.ts'

type Asked = { readonly windowKey: string; readonly year: number }

/** The province's programme officer opens the reports of a window that has ended, whatever has become of its days. */
export async function openByHand(
  deps: Pick<ActDeps, 'db' | 'clock'>,
  actor: Actor,
  { windowKey, year }: Asked,
): Promise<Result<number>> {
  const today = deps.clock.today().toString()
  const directory = await loadDirectory(deps.db, today)
  const leads = directory.all.some(
    ({ id, parentId, areaCode }) =>
      parentId === null && areaCode !== null && actor.is('programme_officer', id),
  )
  const period = (await windowsOf(deps.db, year)).find(({ key }) => key === windowKey)
  if (!leads || !period) return notFound
  if (period.to >= today) return refuse(actTexts.windowRuns)
  return done(await openWindow(deps, { windowKey, year }, actor))
}
