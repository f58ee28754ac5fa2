import type { LevelNumber } from '../../platform/ui/index.ts'
import type { Point, Polygon } from './boundaries/boundary-file.ts'

export type OutlinedArea = {
  readonly said: string
  readonly href: string
  readonly level: LevelNumber
  readonly polygons: readonly Polygon[]
}

/** The areas as they lie, drawn on the server; what it shows stands in the table too. */
export function OutlineMap({ label, areas }: { label: string; areas: readonly OutlinedArea[] }) {
  const { project, width, height } = frameOf(areas.flatMap(({ polygons }) => polygons.flat(2)))
  return (
    <nav aria-label={label}>
      <svg class="outline-map" viewBox={`0 0 ${width} ${height}`}>
        {areas.map(({ said, href, level, polygons }) => (
          <a href={href} aria-label={said}>
            <path data-level={level} fill-rule="evenodd" d={pathOf(polygons, project)}>
              <title>{said}</title>
            </path>
          </a>
        ))}
      </svg>
    </nav>
  )
}

type Project = (point: Point) => string

const width = 1000

/** Longitude shrinks with latitude; for a province one factor for its middle is exact to the width of a line. */
function frameOf(points: readonly Point[]): { project: Project; width: number; height: number } {
  const [west, east] = ends(points.map(([x]) => x))
  const [south, north] = ends(points.map(([, y]) => y))
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / Math.max((east - west) * narrow, (north - south) / 2, 1e-6)
  const project: Project = ([x, y]) =>
    `${((x - west) * narrow * scale).toFixed(1)} ${((north - y) * scale).toFixed(1)}`
  return { project, width, height: Math.max(1, Math.ceil((north - south) * scale)) }
}

/** Not Math.min(...): a boundary may have more points than a call takes arguments. */
const ends = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

const pathOf = (polygons: readonly Polygon[], project: Project): string =>
  polygons
    .flat()
    .map((ring) => `M${ring.map(project).join('L')}Z`)
    .join('')
