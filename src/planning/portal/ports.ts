import type { Queryable } from '../../platform/database/open.ts'

/** What the public page of a plan asks of those who keep activities. */
export type PlanPorts = {
  /** Activities per ISO week of the year that serve the work of the plan. */
  weeklyCounts(
    db: Queryable,
    filter: { readonly year: number; readonly planId: number },
  ): Promise<readonly { readonly week: number; readonly done: number; readonly verified: number }[]>
  /** Per task, how many activities serve it and how many files are attached to them. */
  evidenceCounts(db: Queryable, taskIds: readonly number[]): Promise<ReadonlyMap<number, EvidenceCount>>
}

export type EvidenceCount = { readonly activities: number; readonly files: number }
