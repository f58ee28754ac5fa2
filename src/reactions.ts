import { z } from 'zod'
import { aboutActivities, leftUnproved, leftUnverified } from './activities/index.ts'
import { keepDocumentOccasions, recount } from './coverage/index.ts'
import { enterPlan } from './newsroom/index.ts'
import {
  documentOfPlan,
  plansOfThemes,
  reopenAssignments,
  reportAssignments,
  returnAssignments,
  verifyAssignments,
  withdrawAssignments,
} from './planning/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Tx } from './platform/database/open.ts'
import type { Deps } from './platform/http/context.ts'
import { dropPages, type Reactions } from './platform/outbox.ts'
import { putPlan, putStory } from './search-sources.ts'
import { keepStoryActivity } from './story-activities.ts'

/** What every activity.* event says about the assignments that the activity serves. */
const served = z.object({
  activityId: z.number(),
  assignmentIds: z.array(z.number()),
  byUser: z.string().nullish(),
  byName: z.string(),
})
const returned = served.extend({ reason: z.string() })
/** Many at once say it together. */
const manyLogged = served
  .pick({ byUser: true, byName: true })
  .extend({ served: z.array(served.pick({ activityId: true, assignmentIds: true })) })

/** Activities an event is about, however it names them. */
const about = z.object({
  activityId: z.number().optional(),
  activityIds: z.array(z.number()).default([]),
  served: z.array(z.object({ activityId: z.number() })).default([]),
  themesLeft: z.array(z.number()).default([]),
})

const ofStory = z.object({ storyId: z.number() })
const ofPlan = z.object({ planId: z.number() })

/** An issued plan is an official document: search finds it, and the register shows it, as it now is. */
async function planNow(event: unknown, tx: Tx) {
  const { planId } = ofPlan.parse(event)
  await putPlan(tx, planId)
  const document = await documentOfPlan(tx, planId)
  if (document) await enterPlan(tx, document)
}

/** A story as readers now see it: search finds it, and publishing it is an activity that nobody types. */
const storyNow = (deps: Pick<Deps, 'clock' | 'origin'>) => async (event: unknown, tx: Tx) => {
  const { storyId } = ofStory.parse(event)
  await putStory(tx, storyId)
  await keepStoryActivity(tx, deps, storyId)
  await keepDocumentOccasions(tx, [storyId])
}

/** Asked again when it is done: another activity may have been logged or verified for the same work meanwhile. */
const withdraw = (clock: Clock) => async (event: unknown, tx: Tx) => {
  const by = served.parse(event)
  await withdrawAssignments(tx, clock, { ...by, assignmentIds: await leftUnproved(tx, by.assignmentIds) })
}

const reopen = (clock: Clock) => async (event: unknown, tx: Tx) => {
  const by = returned.parse(event)
  await reopenAssignments(tx, clock, { ...by, assignmentIds: await leftUnverified(tx, by.assignmentIds) })
}

/** What is heard late says what was: only what an activity still proves is reported. */
async function report(tx: Tx, clock: Clock, by: z.output<typeof served>) {
  const left = new Set(await leftUnproved(tx, by.assignmentIds))
  const assignmentIds = by.assignmentIds.filter((id) => !left.has(id))
  if (assignmentIds.length > 0) await reportAssignments(tx, clock, { ...by, assignmentIds })
}

/** The same of what is verified. */
async function verify(tx: Tx, clock: Clock, by: z.output<typeof served>) {
  const left = new Set(await leftUnverified(tx, by.assignmentIds))
  const assignmentIds = by.assignmentIds.filter((id) => !left.has(id))
  if (assignmentIds.length > 0) await verifyAssignments(tx, clock, { ...by, assignmentIds })
}

/** Whatever happens to activities changes the figures: first, because acts too lock the activity before its work. */
const counted =
  (react?: Reactions[string]): Reactions[string] =>
  async (event, tx) => {
    const { activityId, activityIds, served: many, themesLeft } = about.parse(event)
    const ids = [...(activityId ? [activityId] : []), ...activityIds, ...many.map((one) => one.activityId)]
    await recount(tx, ids)
    await dropPages(tx, await pagesCounting(tx, ids, themesLeft))
    await react?.(event, tx)
  }

/** The finished pages with figures of these activities: no longer true once they are counted anew, not before. */
async function pagesCounting(
  tx: Tx,
  activityIds: readonly number[],
  themesLeft: readonly number[],
): Promise<readonly string[]> {
  const { agencyIds, themeIds } = await aboutActivities(tx, activityIds)
  const plans = await plansOfThemes(tx, [...themeIds, ...themesLeft])
  return [
    ...agencyIds.map((id) => `agency:${id}`),
    ...plans.flatMap((id) => [`plan:${id}`, `plan-qualities:${id}`]),
  ]
}

/** "When X happened, then Y" between the capabilities: all of it, and only here. */
export const reactionsOf = ({ clock, origin }: Deps): Reactions => ({
  'activity.logged': counted((event, tx) => report(tx, clock, served.parse(event))),
  'activity.many-logged': counted(async (event, tx) => {
    const { served: all, ...by } = manyLogged.parse(event)
    const proved = new Set<number>()
    for (const { activityId, ...one } of all) {
      const assignmentIds = one.assignmentIds.filter((id) => !proved.has(id))
      for (const id of assignmentIds) proved.add(id)
      if (assignmentIds.length > 0) await report(tx, clock, { activityId, assignmentIds, ...by })
    }
  }),
  'activity.detached': withdraw(clock),
  'activity.cancelled': counted(withdraw(clock)),
  'activity.verified': counted((event, tx) => verify(tx, clock, served.parse(event))),
  'activity.returned': counted((event, tx) => returnAssignments(tx, clock, returned.parse(event))),
  'activity.reopened': counted(reopen(clock)),
  'activity.recounted': counted(),
  'story.published': storyNow({ clock, origin }),
  'story.changed': storyNow({ clock, origin }),
  'story.withdrawn': storyNow({ clock, origin }),
  'story.unpublished': storyNow({ clock, origin }),
  'plan.issued': planNow,
  'plan.amended': planNow,
  'plan.file-attached': planNow,
})
