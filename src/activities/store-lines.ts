import { sql } from 'kysely'
import type { Actor } from '../platform/actor.ts'
import type { Queryable } from '../platform/database/open.ts'
import type { ActivityLine } from './activity.ts'
import { sightOf } from './permissions.ts'
import { linesWhere } from './store-read.ts'

/** A line of a list that somebody may see without the activity behind it. */
export type LineInSight = ActivityLine & { readonly mayOpen: boolean }

/** Lines of these activities, newest first, each with whether the actor may open it. */
export async function linesOfActivities(
  db: Queryable,
  actor: Actor,
  ids: readonly number[],
): Promise<readonly LineInSight[]> {
  const lines = await linesWhere(db, sql`a.id = any(${[...ids]}::int[]) order by a.done_from desc, a.id desc`)
  const { own, programmes } = sightOf(actor)
  const { rows } = await sql<{ id: number }>`
    select id from activities.activity where id = any(${[...ids]}::int[]) and programme_agency_id = any(${[...programmes]}::int[])`.execute(
    db,
  )
  const overseen = new Set(rows.map(({ id }) => id))
  return lines.map((line) => ({ ...line, mayOpen: own.includes(line.agencyId) || overseen.has(line.id) }))
}
