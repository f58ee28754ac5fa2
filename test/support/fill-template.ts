import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { loadWordsOfPack } from '../../src/activities/index.ts'
import * as agencies from '../../src/agencies/index.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { migrateToLatest } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { openFileStore } from '../../src/platform/files.ts'

/** What every test starts from: the newest schema, the province's agencies and the words of activities. */
export async function fillTemplate(url: string): Promise<void> {
  const { db, close } = openDatabase(url, 2)
  await migrateToLatest(db)
  const deps = {
    db,
    clock: stoppedClock('2023-03-15'),
    files: openFileStore(await mkdtemp(join(tmpdir(), 'loa-template-'))),
    log: pino({ level: 'silent' }),
    origin: 'http://localhost:3000',
    demo: true,
  }
  if ('loadAgenciesOfPack' in agencies)
    // biome-ignore lint/suspicious/noExplicitAny: until the pack's loader stands
    await (agencies as any).loadAgenciesOfPack(deps, join(import.meta.dirname, '../../packs/ninh-thuan'))
  await loadWordsOfPack(db, join(import.meta.dirname, '../../packs/vietnam'))
  await loadWordsOfPack(db, join(import.meta.dirname, '../../packs/ninh-thuan'))
  await close()
}
