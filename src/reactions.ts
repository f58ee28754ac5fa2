import { z } from 'zod'
import {
  reportAssignments,
  returnAssignments,
  verifyAssignments,
  withdrawAssignments,
} from './planning/index.ts'
import type { Deps } from './platform/http/context.ts'
import type { Reactions } from './platform/outbox.ts'

/** What every activity.* event says about the assignments that the activity serves. */
const served = z.object({
  activityId: z.number(),
  assignmentIds: z.array(z.number()),
  byUser: z.string().nullish(),
  byName: z.string(),
})
const returned = served.extend({ reason: z.string() })

/** "When X happened, then Y" between the capabilities: all of it, and only here. */
export const reactionsOf = ({ clock }: Deps): Reactions => ({
  'activity.logged': (event, tx) => reportAssignments(tx, clock, served.parse(event)),
  'activity.detached': (event, tx) => withdrawAssignments(tx, clock, served.parse(event)),
  'activity.verified': (event, tx) => verifyAssignments(tx, clock, served.parse(event)),
  'activity.returned': (event, tx) => returnAssignments(tx, clock, returned.parse(event)),
})
