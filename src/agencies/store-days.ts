import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'
import type { Directory } from './directory.ts'
import { loadDirectory } from './store.ts'

/**
 * The directories of many days (ISO), each stretch of days between two changes loaded once: a year's worth of days
 * costs a handful of queries. Asked for a day that was not named it throws.
 */
export async function loadDirectories(
  db: Queryable,
  days: readonly string[],
): Promise<(day: string) => Directory> {
  const changes = await changeDays(db)
  const stretchOf = (day: string) => changes.findLast((change) => change <= day) ?? ''
  const loaded = new Map<string, Directory>()
  for (const day of days)
    if (!loaded.has(stretchOf(day))) loaded.set(stretchOf(day), await loadDirectory(db, day))
  return (day) => {
    const directory = loaded.get(stretchOf(day))
    if (!directory) throw new Error(`the directory of ${day} was not asked for`)
    return directory
  }
}

/** Every day on which an agency, a name, an edge or a class began or ended, the earliest first. */
async function changeDays(db: Queryable): Promise<readonly string[]> {
  const { rows } = await sql<{ day: string }>`
    select day from (
      select valid_from as day from agencies.agency union select valid_to from agencies.agency
      union select valid_from from agencies.agency_name union select valid_to from agencies.agency_name
      union select valid_from from agencies.edge union select valid_to from agencies.edge
      union select valid_from from agencies.class_kind union select valid_to from agencies.class_kind) as changes
    where day is not null order by day`.execute(db)
  return rows.map(({ day }) => day)
}
