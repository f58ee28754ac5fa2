import { simplify as simplified } from '@turf/simplify'
import type { Point, Polygon } from './boundary-file.ts'

/** Some twenty metres: finer than any question asked of a boundary here. */
const tolerance = 0.0002

/** The same outlines with fewer points; a ring too small to be seen keeps its own. */
export const simplify = (polygons: readonly Polygon[]): readonly Polygon[] =>
  polygons.map((rings) => {
    const polygon = {
      type: 'Polygon' as const,
      coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])),
    }
    const { coordinates } = simplified(polygon, { tolerance, highQuality: true })
    return coordinates.map((ring, at) =>
      ring.length < 4 ? rings[at]! : ring.map(([x, y]): Point => [x!, y!]),
    )
  })
