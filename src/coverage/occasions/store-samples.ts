import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

/** Links sample milestones that name no activity to the first of their themes after 1 to 8 days, save the untold ones. */
export async function linkSampleActivities(
  db: Queryable,
  at: string,
  untold: readonly string[],
): Promise<void> {
  await sql`
    with f as materialized (select activity_id, day, theme_ids from coverage.unplaced_fact)
    insert into coverage.occasion_activity (occasion_id, activity_id, linked_at, linked_by_name)
    select o.id, a.activity_id, ${at}, 'Hệ thống' from coverage.occasion o
    cross join lateral (
      select f.activity_id from f where f.theme_ids && o.theme_ids and f.day >= o.happened_on + 1 + o.id % 8
      order by f.day, f.activity_id limit 1) a
    where o.kind = 'milestone' and (o.is_sample or o.key = 'moc-01') and o.key <> all(${[...untold]}::text[])
      and not exists (select from coverage.occasion_activity where occasion_id = o.id)
    on conflict do nothing`.execute(db)
}
