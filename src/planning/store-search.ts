import { sql } from 'kysely'
import type { Queryable } from '../platform/database/open.ts'

export type TaskForSearch = {
  readonly id: number
  readonly content: string
  readonly product: string | null
  readonly reformAreas: readonly string[]
}

/** An issued plan with all the words it and its tasks may be found by. */
export type PlanForSearch = {
  readonly id: number
  readonly slug: string
  readonly agencyId: number
  /** 'Kế hoạch' */
  readonly type: string
  /** '911/KH-UBND'; null when the plan has no number. */
  readonly reference: string | null
  readonly title: string
  readonly year: number
  readonly issuedOn: string | null
  readonly text: string
  readonly reformAreas: readonly string[]
  readonly isSample: boolean
  readonly tasks: readonly TaskForSearch[]
}

const issued = sql`
  select p.id, p.slug, p.agency_id, p.type, p.number || coalesce('/' || p.symbol, '') as reference, p.title, p.year,
    p.issued_on, p.is_sample,
    coalesce((select string_agg(concat_ws(' ', c.label, c.text), E'\n' order by c.position) from planning.clause c
      where c.plan_id = p.id), '') as text,
    coalesce((select array_agg(distinct reform_area order by reform_area) from planning.theme
      where plan_id = p.id and removed_on is null and reform_area is not null), '{}') as reform_areas,
    coalesce((select json_agg(json_build_object('id', t.id, 'content', t.content, 'product', t.product,
        'reformAreas', coalesce((select json_agg(distinct th.reform_area order by th.reform_area)
          from planning.task_theme tt join planning.theme th on th.id = tt.theme_id
          where tt.task_id = t.id and th.reform_area is not null), '[]')) order by t.position, t.id)
      from planning.task t where t.plan_id = p.id and t.removed_on is null), '[]') as tasks
  from planning.plan p where p.state = 'issued'`

/** Nothing when it is a draft. */
export async function planForSearch(db: Queryable, planId: number): Promise<PlanForSearch | undefined> {
  return (await sql<PlanForSearch>`${issued} and p.id = ${planId}`.execute(db)).rows[0]
}

/** The next so many issued plans after that id, for filling and comparing. */
export async function plansForSearch(
  db: Queryable,
  after: number,
  limit: number,
): Promise<readonly PlanForSearch[]> {
  return (await sql<PlanForSearch>`${issued} and p.id > ${after} order by p.id limit ${limit}`.execute(db))
    .rows
}
