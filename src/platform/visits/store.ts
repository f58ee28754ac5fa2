import { sql } from 'kysely'
import type { Database, Queryable } from '../database/open.ts'

/** All views of a page since it was published. */
export async function viewsOf(
  db: Queryable,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (subjects.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.viewCount')
    .select(['subject', sql<number>`sum(views)::bigint`.as('views')])
    .where('subject', 'in', [...subjects])
    .groupBy('subject')
    .execute()
  return new Map(rows.map((row) => [row.subject, row.views]))
}

/** A notification holds 8,000 bytes. */
const toldAtOnce = 150

/** Tells every web process the new totals of stories; nothing else shows how often it was read. */
export async function tellViews(db: Database, subjects: readonly string[]): Promise<void> {
  const shown = subjects.filter((subject) => /^story:\d+$/.test(subject))
  const totals = [...(await viewsOf(db, shown))]
  for (let at = 0; at < totals.length; at += toldAtOnce) {
    const some = JSON.stringify(Object.fromEntries(totals.slice(at, at + toldAtOnce)))
    await sql`select pg_notify('loa_views', ${some})`.execute(db)
  }
}
