import { vietnamCalendar } from '../../platform/calendar/index.ts'
import type { Queryable } from '../../platform/database/open.ts'
import { lateThreshold } from './assignment.ts'
import { countsOfAgency, countsOfPlan, type PlanProgress, type Progress } from './store-progress.ts'

export type { PlanProgress, Progress } from './store-progress.ts'

/** How far an agency has come with what it owes in the year of `today`. */
export const progressOfAgency = (
  db: Queryable,
  agencyId: number,
  today: Temporal.PlainDate,
): Promise<Progress> => countsOfAgency(db, agencyId, today.year, lateThreshold(today, vietnamCalendar()))

export const progressOfPlan = (
  db: Queryable,
  planId: number,
  today: Temporal.PlainDate,
): Promise<PlanProgress> => countsOfPlan(db, planId, lateThreshold(today, vietnamCalendar()))
