import { createServer } from 'node:http'
import { migrateToLatest } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/database/open.ts'
import type { Settings } from '../platform/settings.ts'
import type { Opened } from './announce.ts'
import type { Lifetime } from './lifetime.ts'
import type { Parts } from './parts.ts'
import type { Steps } from './say.ts'
import { texts } from './texts.ts'

type Opening = { settings: Settings; parts: Parts; url: string; life: Lifetime; step: Steps }

export async function openLoa({ settings, url, life, step }: Opening): Promise<Opened> {
  const opened = openDatabase(url)
  life.onClose(opened.close)
  await step(texts.steps.schema, () => migrateToLatest(opened.db))
  const server = createServer((_, res) => res.end('Loa'))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  life.onClose(async () => void server.close())
  return { address: `http://localhost:${(server.address() as { port: number }).port}`, signIns: [] }
}
