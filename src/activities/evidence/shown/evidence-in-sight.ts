import type { Actor } from '../../../platform/actor.ts'
import type { Queryable } from '../../../platform/database/open.ts'
import type { Place } from '../../../platform/media/index.ts'
import type { Activity } from '../../activity.ts'
import { mayAmend, mayJudge, oversees, sightOf } from '../../permissions.ts'
import type { PlanningPorts } from '../../ports.ts'
import { daysOff, farthestApart, type PlaceNote, placeNote } from '../camera/judge-camera.ts'
import { placesOf } from '../camera/store-places.ts'
import { cameraRulesOn } from '../camera/store-rules.ts'
import type { Capture } from '../captures/capture.ts'
import { capturesOf } from '../captures/store-captures.ts'
import type { NearCopy } from '../near-copies/near-copy.ts'
import { nearCopiesOf } from '../near-copies/store-near.ts'

/** What was found about an activity's evidence, as its page shows it to whoever may see the activity. */
export type EvidenceInSight = {
  readonly captures: readonly Capture[]
  readonly near: readonly NearCopy[]
  /** By evidence: days that the camera's date is off. */
  readonly daysOff: ReadonlyMap<number, number>
  /** By evidence. */
  readonly places: ReadonlyMap<number, { readonly place: Place; readonly note: PlaceNote }>
  /** Kilometres between the pictures that are farthest apart. */
  readonly apart: number | undefined
  readonly mayAskAgain: boolean
  readonly mayRemark: boolean
  readonly mayAccept: boolean
}

export async function evidenceInSight(
  db: Queryable,
  actor: Actor,
  planning: Pick<PlanningPorts, 'boundaryOf'>,
  activity: Activity,
): Promise<EvidenceInSight> {
  const rules = await cameraRulesOn(db, activity.doneFrom)
  const found = await placesOf(
    db,
    activity.evidence.flatMap(({ sha256 }) => sha256 ?? []),
  )
  const boundaries =
    found.size > 0 ? await Promise.all(activity.areaIds.map((id) => planning.boundaryOf?.(db, id))) : []
  const places = activity.evidence.flatMap(({ id, sha256 }) => {
    const place = sha256 && found.get(sha256)
    return place ? [[id, { place, note: placeNote(place, boundaries, rules) }] as const] : []
  })
  const off = activity.evidence.flatMap(({ id, takenAt }) => {
    const days = daysOff(takenAt, activity, rules)
    return days === undefined ? [] : [[id, days] as const]
  })
  return {
    captures: await capturesOf(db, activity.id),
    near: await nearCopiesOf(db, sightOf(actor), activity.id),
    daysOff: new Map(off),
    places: new Map(places),
    apart: farthestApart(places.map(([, { place }]) => place)),
    mayAskAgain: oversees(actor, activity),
    mayRemark: mayAmend(actor, activity),
    mayAccept: mayJudge(actor, activity),
  }
}
