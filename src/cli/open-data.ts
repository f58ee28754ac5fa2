import { startEmbeddedPostgres } from '../platform/embedded-postgres/index.ts'
import { checkExternalPostgres } from '../platform/external-postgres/index.ts'
import type { Settings } from '../platform/settings.ts'
import type { Lifetime } from './lifetime.ts'
import { claim } from './running.ts'

export type Data = {
  readonly url: string
  /** Settles when the embedded database is down for good without our asking; never for an external one. */
  readonly lost: Promise<void>
  /** Lets a second start say where the first is found. */
  tellAddress(address: string): Promise<void>
}

/** The database of the settings, ready to be used; an embedded one belongs to this process until its lifetime ends. */
export async function openData(settings: Settings, life: Lifetime): Promise<Data> {
  if (settings.databaseUrl) {
    await checkExternalPostgres(settings.databaseUrl)
    return { url: settings.databaseUrl, lost: new Promise(() => {}), tellAddress: async () => {} }
  }
  const ours = await claim(settings.dataFolder)
  life.onClose(ours.release)
  const starting = startEmbeddedPostgres({ folder: settings.dataFolder })
  life.onClose(async () => {
    const started = await starting.catch(() => undefined)
    await started?.stop()
  })
  const { url, ended } = await starting
  await ours.tell({ databaseUrl: url })
  const lost = ended.then((unasked) => (unasked ? undefined : new Promise<void>(() => {})))
  return { url, lost, tellAddress: (address) => ours.tell({ address }) }
}
