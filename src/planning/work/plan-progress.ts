import type { Queryable } from '../../platform/database/open.ts'
import { issuedBySlug } from '../store-plans.ts'
import { type Progress, progressOfPlan } from './progress.ts'

export type PlanProgress = Progress & { readonly planId: number; readonly slug: string }

/** How the published plan of that address is going, or undefined when there is none. */
export async function planProgress(
  db: Queryable,
  slug: string,
  today: Temporal.PlainDate,
): Promise<PlanProgress | undefined> {
  const head = await issuedBySlug(db, slug)
  return head && { planId: head.id, slug: head.slug, ...(await progressOfPlan(db, head.id, today)) }
}
