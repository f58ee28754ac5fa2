import { migrateToLatest } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/database/open.ts'
import { keptSecret } from '../platform/secret.ts'
import type { Settings } from '../platform/settings.ts'
import type { Opened } from './announce.ts'
import type { Lifetime } from './lifetime.ts'
import type { Parts } from './parts.ts'
import type { Steps } from './say.ts'
import { texts } from './texts.ts'

type Opening = {
  readonly settings: Settings
  readonly parts: Parts
  readonly url: string
  readonly life: Lifetime
  readonly step: Steps
}

/** Everything above the database: its newest schema, the first data, the pages and the background work. */
export async function openLoa({ settings, parts, url, life, step }: Opening): Promise<Opened> {
  const database = openDatabase(url)
  life.onClose(database.close)
  await step(texts.steps.schema, () => migrateToLatest(database.db))

  const open = Promise.withResolvers<void>()
  const secret = settings.secret ?? (await keptSecret(settings.dataFolder))
  // Loaded late, so that a wrong setting is said at once.
  const { startLoa } = await import('../main.ts')
  const starting = startLoa({
    settings: { ...settings, secret },
    database,
    parts,
    onClose: life.onClose,
    async loading(work) {
      const loaded = await step(texts.steps.world, work)
      step(texts.steps.open, () => open.promise).catch(() => {})
      return loaded
    },
  })
  starting.then(() => open.resolve(), open.reject)
  return starting
}
