import type { Place } from '../../../platform/media/index.ts'

type Ring = readonly (readonly number[])[]

/** The boundary of an area as GeoJSON has it (RFC 7946): longitude before latitude. */
export type Boundary =
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }

/** Kilometres from the place to the area; 0 inside it. */
export function kilometresOutside(place: Place, boundary: Boundary): number {
  const polygons = boundary.type === 'Polygon' ? [boundary.coordinates] : boundary.coordinates
  if (polygons.some((rings) => isInside(place, rings))) return 0
  const sides = polygons.flatMap((rings) =>
    rings.flatMap((ring) => ring.slice(1).map((to, at) => kilometresToSide(place, ring[at]!, to))),
  )
  return Math.min(...sides)
}

/** Even-odd: a hole of the area is not in it. */
function isInside({ latitude: y, longitude: x }: Place, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings)
    for (let at = 1; at < ring.length; at++) {
      const [[ax, ay], [bx, by]] = [ring[at - 1] as [number, number], ring[at] as [number, number]]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  return inside
}

const kilometresPerDegree = 111.2

/** On the flat map around the place, which for a few hundred kilometres is exact enough. */
function kilometresToSide(place: Place, from: readonly number[], to: readonly number[]): number {
  const narrow = Math.cos((place.latitude * Math.PI) / 180)
  const [ax, ay] = [(from[0]! - place.longitude) * narrow, from[1]! - place.latitude]
  const [bx, by] = [(to[0]! - place.longitude) * narrow, to[1]! - place.latitude]
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length))
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)) * kilometresPerDegree
}

/** Kilometres between two places. */
export const kilometresBetween = (a: Place, b: Place): number =>
  kilometresToSide(a, [b.longitude, b.latitude], [b.longitude, b.latitude])
