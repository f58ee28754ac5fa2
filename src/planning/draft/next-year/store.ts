import type { Queryable } from '../../../platform/database/open.ts'

/** The plan that was drafted from this one, whatever became of it since. */
export async function planThatFollows(
  db: Queryable,
  planId: number,
): Promise<{ readonly id: number; readonly state: string } | undefined> {
  return await db
    .selectFrom('planning.plan')
    .select(['id', 'state'])
    .where('followsPlanId', '=', planId)
    .executeTakeFirst()
}
