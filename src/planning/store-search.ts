import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'

export type PlanHit = {
  readonly slug: string
  readonly planTitle: string
  /** '911/KH-UBND'; null when the plan has no number. */
  readonly reference: string | null
  /** The task that has the words; null when the plan's title has them. */
  readonly taskId: number | null
  readonly content: string | null
}

/** Issued plans and their tasks with all the words (folded, letters and digits only), plans before tasks. */
export async function searchPlans(
  db: Queryable,
  words: readonly string[],
  limit: number,
): Promise<readonly PlanHit[]> {
  if (words.length === 0) return []
  const all = words.map((word) => `%${word}%`)
  const { rows } = await sql<PlanHit>`
    with public_plan as (
      select id, slug, title, year, number || '/' || symbol as reference from planning.plan where state = 'issued'
    )
    select slug, title as plan_title, reference, null::int as task_id, null as content, 0 as place, year
    from public_plan where platform.fold(title || ' ' || coalesce(reference, '')) like all (${all})
    union all
    select p.slug, p.title, p.reference, t.id, t.content, 1, p.year
    from planning.task t join public_plan p on p.id = t.plan_id
    where t.removed_on is null and platform.fold(t.content || ' ' || coalesce(t.product, '')) like all (${all})
    order by place, year desc, plan_title limit ${limit}`.execute(db)
  return rows
}
