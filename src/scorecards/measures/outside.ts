import type { Queryable } from '../../platform/database/open.ts'

/** Reports of an agency that fell due in a time: sent in time, sent late, not sent. */
export type ReportCounts = {
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly missing: number
}

/** One of those reports; not sent: `sentDay` null. Days are ISO. */
export type ReportRow = {
  readonly fromDay: string
  readonly toDay: string
  readonly dueOn: string
  readonly sentDay: string | null
  readonly href: string
}

/** What is counted above this capability and handed in where the site is wired. */
export type OutsideMeasures = {
  readonly reportsOnTime: (
    db: Queryable,
    asked: {
      readonly agencyIds: readonly number[]
      readonly from: string
      readonly to: string
      readonly today: string
    },
  ) => Promise<ReadonlyMap<number, ReportCounts>>
  /** The reports that are counted of one agency. */
  readonly reportRows?: (
    db: Queryable,
    asked: {
      readonly agencyId: number
      readonly from: string
      readonly to: string
      readonly today: string
    },
  ) => Promise<readonly ReportRow[]>
  /** How tasks ask for a plan of one's own, in lower case: whoever has done one is known to have one. */
  readonly ownPlanWords?: (db: Queryable, day: string) => Promise<readonly string[]>
}
