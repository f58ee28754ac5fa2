import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../../src/platform/database/open.ts'

/** Changes when any record of planning, activities, coverage or the newsroom does. */
export async function fingerprintOf(db: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema in ('planning', 'activities', 'coverage', 'newsroom', 'scorecards', 'reports') and table_type = 'BASE TABLE' order by 1`.execute(
    db,
  )
  const hash = createHash('sha256')
  for (const { name } of tables) {
    const { rows } = await sql<{ sum: string | null }>`
      select md5(string_agg(t::text, '|' order by t::text)) as sum from ${sql.table(name)} t`.execute(db)
    hash.update(`${name}:${rows[0]?.sum}`)
  }
  return hash.digest('hex')
}
