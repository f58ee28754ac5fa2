import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { checkExternalPostgres } from '../platform/external-postgres/index.ts'
import type { Settings } from '../platform/settings.ts'
import type { Lifetime } from './lifetime.ts'
import { type Claim, claim } from './running.ts'

export type Data = {
  readonly url: string
  /** Settles when the embedded database is down for good without our asking; never for an external one. */
  readonly lost: Promise<void>
}

/** The data folder for this process alone, as long as the database lies in it; an external one is shared by many. */
export async function claimFolder(settings: Settings, life: Lifetime): Promise<Claim | undefined> {
  if (settings.databaseUrl) return undefined
  const ours = await claim(settings.dataFolder)
  life.onClose(ours.release)
  return ours
}

/** The database of the settings, ready to be used; an embedded one ends with the lifetime. */
export async function openData(settings: Settings, life: Lifetime): Promise<Data> {
  if (settings.databaseUrl) {
    await checkExternalPostgres(settings.databaseUrl)
    return { url: settings.databaseUrl, lost: new Promise(() => {}) }
  }
  const starting = startEmbeddedPostgres({ folder: settings.dataFolder })
  life.onClose(async () => {
    const started = await starting.catch(() => undefined)
    await started?.stop()
  })
  const { url, ended } = await starting
  return { url, lost: ended.then((unasked) => (unasked ? undefined : new Promise<void>(() => {}))) }
}
