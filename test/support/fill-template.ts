import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { loadWordsOfPack } from '../../src/activities/index.ts'
import { loadAgenciesOfPack } from '../../src/agencies/index.ts'
import { stoppedClock } from '../../src/platform/clock.ts'
import { migrateToLatest } from '../../src/platform/database/migrate.ts'
import { openDatabase } from '../../src/platform/database/open.ts'
import { openFileStore } from '../../src/platform/files.ts'

const packs = join(import.meta.dirname, '../../packs')

/** What every test starts from: the newest schema, the province's agencies and the words of activities. */
export async function fillTemplate(url: string): Promise<void> {
  const { db, close } = openDatabase(url, 2)
  const folder = await mkdtemp(join(tmpdir(), 'loa-template-'))
  await migrateToLatest(db)
  const deps = {
    db,
    clock: stoppedClock('2023-03-15'),
    files: openFileStore(folder),
    log: pino({ level: 'silent' }),
    origin: 'http://localhost:3000',
    demo: true,
  }
  await loadAgenciesOfPack(deps, join(packs, 'ninh-thuan'))
  await loadWordsOfPack(db, join(packs, 'vietnam'))
  await loadWordsOfPack(db, join(packs, 'ninh-thuan'))
  await close()
  await rm(folder, { recursive: true })
}
