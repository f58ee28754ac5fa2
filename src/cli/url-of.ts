import type { Settings } from '../platform/settings.ts'
import type { Lifetime } from './lifetime.ts'
import { openData } from './open-data.ts'
import { whoRuns } from './running.ts'

/** The database of the settings: a running Loa's own is shared, otherwise it is started for as long as we need it. */
export async function urlOf(settings: Settings, life: Lifetime): Promise<string> {
  const runner = settings.databaseUrl ? undefined : await whoRuns(settings.dataFolder)
  return runner?.databaseUrl ?? (await openData(settings, life)).url
}
