import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Database } from './open.ts'

const folder = join(import.meta.dirname, '../../../db/migrations')

/** Brings the database to the newest schema; each file runs once, in order of its number, forward only. */
export async function migrateToLatest(db: Database): Promise<readonly string[]> {
  // The migrator's own tables live apart from the capabilities' schemas.
  const migrator = new Migrator({ db, provider: { getMigrations }, migrationTableSchema: 'migrations' })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error) throw error
  return results.map((result) => result.migrationName)
}

async function getMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Object.fromEntries(names.map((name) => [name.replace('.sql', ''), migrationOf(join(folder, name))]))
}

const migrationOf = (file: string): Migration => ({
  up: async (db) => {
    await sql.raw(await readFile(file, 'utf8')).execute(db)
  },
})
