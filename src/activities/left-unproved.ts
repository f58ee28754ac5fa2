import type { Queryable } from '../platform/database/open.ts'
import { countedStates } from './activity.ts'
import { servedBy } from './store-states.ts'

/** Those of the assignments that no activity proves any more, the one left out being about to stop. */
export const leftUnproved = (db: Queryable, assignmentIds: readonly number[], except?: number) =>
  without(db, assignmentIds, { states: countedStates, except })

/** Those of the assignments that no verified activity proves any more. */
export const leftUnverified = (db: Queryable, assignmentIds: readonly number[], except?: number) =>
  without(db, assignmentIds, { states: ['verified'], except })

async function without(db: Queryable, assignmentIds: readonly number[], by: Parameters<typeof servedBy>[2]) {
  const served = new Set(await servedBy(db, assignmentIds, by))
  return assignmentIds.filter((id) => !served.has(id))
}
