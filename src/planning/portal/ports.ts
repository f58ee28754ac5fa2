import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Queryable } from '../../platform/database/open.ts'
import type { AppEnv } from '../../platform/http/context.ts'
import type { PlanHead } from '../plan.ts'

/** What the public page of a plan asks of those who keep activities. */
export type PlanPorts = {
  /** Activities per ISO week of the year that serve the work of the plan. */
  weeklyCounts(
    db: Queryable,
    filter: { readonly year: number; readonly planId: number },
  ): Promise<readonly { readonly week: number; readonly done: number; readonly verified: number }[]>
  /** Per task, how many activities serve it and how many files are attached to them. */
  evidenceCounts(db: Queryable, taskIds: readonly number[]): Promise<ReadonlyMap<number, EvidenceCount>>
  /** How well the plan is communicated, as a section of its page, and the tags it is dropped by. */
  qualities(
    c: Context<AppEnv>,
    head: PlanHead,
  ): Promise<{ readonly part: Child; readonly tags: readonly string[] }>
}

export type EvidenceCount = { readonly activities: number; readonly files: number }
