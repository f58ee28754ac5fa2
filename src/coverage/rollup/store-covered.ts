import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { CoveredCell } from './question.ts'
import type { Window } from './window.ts'

export async function coveredFromFacts(
  db: Queryable,
  { planId, window }: { readonly planId: number; readonly window: Window },
): Promise<readonly CoveredCell[]> {
  const { rows } = await sql<CoveredCell>`
    select t.theme_id, u.key as audience_key, r.id as area_id, count(*) as done, sum(f.verified) as verified
    from coverage.fact f
    join planning.plan_of_theme t on t.plan_id = ${planId} and t.theme_id = any(f.theme_ids)
    cross join lateral unnest(f.audience_keys) as u(key)
    cross join lateral unnest(f.area_ids || null::integer) as r(id)
    where f.day between ${window.from} and ${window.to}
    group by 1, 2, 3`.execute(db)
  return rows
}
