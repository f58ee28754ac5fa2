import type { Queryable } from '../../platform/database/open.ts'
import type { Text } from '../../platform/i18n.ts'

export type PlanProgress = {
  readonly planId: number
  readonly slug: string
  readonly total: number
  readonly done: number
  readonly verified: number
}

export type Names = Readonly<Record<string, Text>>

/** What the newsroom's public pages ask of others; wired where the site is put together. */
export type NewsroomPorts = {
  readonly reformAreas: Names
  /** What audiences and programmes are called. */
  words(db: Queryable): Promise<{ readonly audiences: Names; readonly programmes: Names }>
  /** How the plan of that address is going, or undefined when it is not public. */
  planProgress(db: Queryable, slug: string, today: Temporal.PlainDate): Promise<PlanProgress | undefined>
  /** Pages of the portal that other capabilities keep, for the maps of the site: in groups, by path. */
  otherPages(db: Queryable, today: Temporal.PlainDate): Promise<readonly PageGroup[]>
  /** Readers seen lately. */
  online(): number
}

export type PageGroup = {
  readonly title: Text
  readonly pages: readonly { readonly path: string; readonly title: Text }[]
}
