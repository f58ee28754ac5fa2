import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'

export type PlanProgress = {
  readonly planId: number
  readonly slug: string
  readonly total: number
  readonly done: number
  readonly verified: number
}

/** What the newsroom's public pages ask of others; wired where the site is put together. */
export type NewsroomPorts = {
  readonly reformAreas: Readonly<Record<string, Text>>
  /** How the plan of that address is going, or undefined when it is not public. */
  planProgress(db: Queryable, slug: string, today: Temporal.PlainDate): Promise<PlanProgress | undefined>
  /** Readers seen lately. */
  online(): number
}
