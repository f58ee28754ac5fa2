import { sql } from 'kysely'
import type { Queryable } from '../../src/platform/database/open.ts'

/** Answers as soon as a transaction of this database waits for another's lock. */
export async function lockAwaited(db: Queryable): Promise<'waits'> {
  for (;;) {
    const { rows } = await sql`select from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (rows.length > 0) return 'waits'
  }
}
