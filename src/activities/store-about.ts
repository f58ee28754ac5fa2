import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'

type AboutActivities = { readonly agencyIds: readonly number[]; readonly themeIds: readonly number[] }

/** Whose the activities are and what they are about, whatever their state. */
export async function aboutActivities(
  db: Queryable,
  activityIds: readonly number[],
): Promise<AboutActivities> {
  const { rows } = await sql<AboutActivities>`
    select coalesce(array_agg(distinct a.agency_id), '{}') as agency_ids,
      coalesce(array_agg(distinct t.theme_id) filter (where t.theme_id is not null), '{}') as theme_ids
    from activities.activity a left join activities.activity_theme t on t.activity_id = a.id
    where a.id = any(${[...activityIds]}::int[])`.execute(db)
  return rows[0] ?? { agencyIds: [], themeIds: [] }
}
