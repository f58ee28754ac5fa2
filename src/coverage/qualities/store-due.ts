import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Window } from '../rollup/window.ts'

export type DueCount = {
  readonly key: string
  readonly due: number
  readonly onTime: number
  /** Of those not done in their term, the oldest that nothing serves yet. */
  readonly oldestOpen: string | null
}

/** The days of the window on which no term ends, each with the working day to which it moves. */
export type Moved = { readonly days: readonly string[]; readonly to: readonly string[] }

/**
 * Occurrences of the plan whose term ended before today, and those first done within it, by agency, theme, or all
 * together; an occurrence of a task with several themes counts for each.
 */
export async function dueCounts(
  db: Queryable,
  question: {
    readonly planId: number
    readonly by: 'plan' | 'agency' | 'theme' | 'month'
    readonly window: Window
    readonly today: string
    readonly moved: Moved
    readonly agencyIds?: readonly number[]
  },
): Promise<readonly DueCount[]> {
  const { planId, by, window, today, moved, agencyIds } = question
  const key = {
    plan: sql`${planId}::integer`,
    agency: sql`o.agency_id`,
    theme: sql`h.theme_id`,
    month: sql`to_char(o.due_on, 'YYYY-MM')`,
  }[by]
  const { rows } = await sql<DueCount>`
    with owed as (
      select o.*, coalesce(m.moved_to, o.due_on) as ends_on, s.first_done_on
      from planning.owed o
      left join unnest(${[...moved.days]}::date[], ${[...moved.to]}::date[]) as m(day, moved_to) on m.day = o.due_on
      left join coverage.assignment s on s.assignment_id = o.assignment_id and s.done > 0
      where o.plan_id = ${planId} and not o.is_on_event and o.due_on between ${window.from} and ${window.to}
        and coalesce(m.moved_to, o.due_on) < ${today}
        ${agencyIds ? sql`and o.agency_id = any(${[...agencyIds]}::integer[])` : sql``})
    select ${key}::text as key, count(*)::integer as due,
      (count(*) filter (where o.first_done_on <= o.ends_on))::integer as on_time,
      min(o.due_on) filter (where o.first_done_on is null) as oldest_open
    from owed o ${by === 'theme' ? sql`join planning.theme_of_task h on h.task_id = o.task_id` : sql``}
    group by 1`.execute(db)
  return rows
}
