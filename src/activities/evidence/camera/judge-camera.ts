import { dayOf } from '../../../platform/clock.ts'
import type { Place } from '../../../platform/media/index.ts'
import { type Boundary, kilometresBetween, kilometresOutside } from './boundary.ts'

export type CameraRules = { readonly dayTolerance: number; readonly placeToleranceKm: number }

type Days = { readonly doneFrom: string; readonly doneTo: string }

/**
 * How many days before (negative) or after the activity the camera says a picture was taken, when that is more than the
 * tolerance; undefined when it fits or the camera says nothing.
 */
export function daysOff(takenAt: string | null, { doneFrom, doneTo }: Days, { dayTolerance }: CameraRules) {
  if (takenAt === null) return undefined
  const taken = dayOf(Temporal.Instant.from(takenAt))
  const before = taken.until(doneFrom, { largestUnit: 'days' }).days
  const after = Temporal.PlainDate.from(doneTo).until(taken, { largestUnit: 'days' }).days
  if (before > dayTolerance) return -before
  return after > dayTolerance ? after : undefined
}

/** Where a picture was taken, against the areas that were named. */
export type PlaceNote =
  | { readonly kind: 'inside' }
  | { readonly kind: 'outside'; readonly kilometres: number }
  /** There is nothing to compare with. */
  | { readonly kind: 'no_boundary' }

/** In one of the areas is inside; outside is said only when the boundary of each of them is known. */
export function placeNote(
  place: Place,
  boundaries: readonly (Boundary | undefined)[],
  { placeToleranceKm }: CameraRules,
): PlaceNote {
  const known = boundaries.filter((one) => one !== undefined)
  const away = Math.min(...known.map((boundary) => kilometresOutside(place, boundary)))
  if (away <= placeToleranceKm) return { kind: 'inside' }
  return known.length > 0 && known.length === boundaries.length
    ? { kind: 'outside', kilometres: away }
    : { kind: 'no_boundary' }
}

/** The greatest distance between two of the places, in kilometres; undefined with fewer than two. */
export function farthestApart(places: readonly Place[]): number | undefined {
  let most: number | undefined
  for (const [at, a] of places.entries())
    for (const b of places.slice(at + 1)) most = Math.max(most ?? 0, kilometresBetween(a, b))
  return most
}
