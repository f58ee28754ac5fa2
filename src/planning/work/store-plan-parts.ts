import { sql } from 'kysely'
import type { Queryable } from '../../platform/database/open.ts'
import type { Timing } from '../import/timing.ts'
import { codeOf, type PlanHead } from '../plan.ts'
import { headOf } from '../store-plans.ts'
import { type PlanTheme, themesOfPlan } from './store-work.ts'

export type TaskOfPlan = {
  readonly id: number
  readonly number: string | null
  readonly content: string
  readonly forms: readonly string[]
  readonly timingKind: Timing['kind']
  readonly themeIds: readonly number[]
  /** Its key when it was given out beside the document. */
  readonly extraKey: string | null
}

export type IssuedPlan = {
  readonly head: PlanHead
  /** '911/KH-UBND' */
  readonly code: string
  readonly themes: readonly (PlanTheme & { readonly reformArea: string | null })[]
  readonly tasks: readonly TaskOfPlan[]
}

/** An issued plan with its themes and tasks in their order; undefined while it is a draft. */
export async function issuedPlan(db: Queryable, planId: number): Promise<IssuedPlan | undefined> {
  const head = await headOf(db, planId)
  if (head?.state !== 'issued') return undefined
  const { rows: areas } = await sql<{ id: number; reformArea: string | null }>`
    select id, reform_area from planning.theme where plan_id = ${planId}`.execute(db)
  const areaOf = new Map(areas.map(({ id, reformArea }) => [id, reformArea]))
  const { rows: tasks } = await sql<TaskOfPlan>`
    select t.id, t.number, t.content, t.forms, t.timing ->> 'kind' as timing_kind, t.extra_key,
      array(select theme_id from planning.task_theme tt where tt.task_id = t.id order by 1) as theme_ids
    from planning.task t where t.plan_id = ${planId} and t.removed_on is null order by t.position, t.id`.execute(
    db,
  )
  const themes = (await themesOfPlan(db, planId)).map((theme) => ({
    ...theme,
    reformArea: areaOf.get(theme.id) ?? null,
  }))
  return { head, code: codeOf(head), themes, tasks }
}
