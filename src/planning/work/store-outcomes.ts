import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import { doneStates } from './assignment.ts'
import { counts, type Progress } from './store-progress.ts'

/** How a task came out so far; `due` are those whose time is over on the threshold day, `doneOfDue` those of them done. */
export type TaskOutcome = Progress & {
  readonly taskId: number
  readonly due: number
  readonly doneOfDue: number
}

/** What became of each task that was given out, in one query whatever their number. */
export async function outcomesByTask(
  db: Queryable,
  planId: number,
  lateBy: string,
): Promise<ReadonlyMap<number, TaskOutcome>> {
  const { rows } = await sql<TaskOutcome>`
    select a.task_id, ${counts(lateBy)},
      (count(*) filter (where a.due_on <= ${lateBy}))::integer as due,
      (count(*) filter (where a.due_on <= ${lateBy} and a.state = any(${[...doneStates]}::text[])))::integer as done_of_due
    from planning.assignment a join planning.task t on t.id = a.task_id
    where t.plan_id = ${planId} and a.state <> 'cancelled' group by a.task_id`.execute(db)
  return new Map(rows.map((row) => [row.taskId, row]))
}
