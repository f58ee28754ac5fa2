import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'

/**
 * Those of the activities of which a picture or a text is much like one of another activity that counts, and whose
 * likeness nobody has accepted as explained.
 */
export async function withNearCopies(db: Queryable, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number }>`
    with mine as (
      select e.activity_id, p.id as print_id from activities.evidence e
      join activities.picture_print p on p.sha256 = e.display_sha256 where e.activity_id = any(${[...ids]}::int[])
    ), pairs as (
      select m.activity_id, n.id as near_copy_id, o.activity_id as other_id
      from mine m
      join activities.near_copy n on m.print_id in (n.picture_a, n.picture_b)
      join activities.picture_print p on p.id = case m.print_id when n.picture_a then n.picture_b else n.picture_a end
      join activities.evidence o on o.display_sha256 = p.sha256
      union
      select t.activity_id, n.id, o.activity_id
      from activities.text_print t
      join activities.near_copy n on t.id in (n.text_a, n.text_b)
      join activities.text_print o on o.id = case t.id when n.text_a then n.text_b else n.text_a end
      where t.activity_id = any(${[...ids]}::int[])
    )
    select distinct p.activity_id as id from pairs p join activities.activity a on a.id = p.other_id
    where p.other_id <> p.activity_id and a.state in ('logged', 'verified')
      and not exists (select from activities.near_remark r
        where r.near_copy_id = p.near_copy_id and r.activity_id = p.activity_id and r.accepted_at is not null)`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}
