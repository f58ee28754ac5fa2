import { z } from 'zod'
import { done, type Result, refuse } from '../../../platform/result.ts'
import { boundaryRefusals as refusals } from './texts.ts'

/** [longitude, latitude] in degrees, WGS 84 (RFC 7946). */
export type Point = readonly [number, number]
/** A ring is closed: its last point is its first. The first ring of a polygon is its outside, the others are holes. */
export type Polygon = readonly (readonly Point[])[]

/** One area of a boundary file: everything its properties say, and its polygons. */
export type Outlined = {
  readonly said: Readonly<Record<string, string>>
  readonly polygons: readonly Polygon[]
}

export const mostBytes = 20_000_000
const mostPoints = 500_000

const point = z.tuple([z.number(), z.number()], z.number()).transform(([x, y]): Point => [x, y])
const polygon = z.array(z.array(point).min(4)).min(1)
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
])
const said = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((properties) =>
    Object.fromEntries(
      Object.entries(properties ?? {})
        .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
        .map(([name, value]) => [name, String(value).slice(0, 200)]),
    ),
  )
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ properties: said, geometry }))
    .min(1)
    .max(5000),
})

/** Reads the outlines of areas from a GeoJSON file's text, or says what is wrong with it. */
export function readBoundaryFile(text: string): Result<readonly Outlined[]> {
  const json = parsed(text)
  if (json === undefined) return refuse(refusals.notJson, 'file')
  const read = collection.safeParse(json)
  if (!read.success) return refuse(refusals.notCollection, 'file')
  const outlined = read.data.features.map(({ properties, geometry: { type, coordinates } }) => ({
    said: properties,
    polygons: type === 'Polygon' ? [coordinates] : coordinates,
  }))
  const points = outlined
    .flatMap(({ polygons }) => polygons.flat(1))
    .reduce((sum, ring) => sum + ring.length, 0)
  if (points > mostPoints) return refuse(refusals.tooManyPoints, 'file')
  if (!outlined.every(({ polygons }) => polygons.flat(2).every(isOnEarth)))
    return refuse(refusals.outsideEarth, 'file')
  return done(outlined)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isOnEarth = ([x, y]: Point) => Math.abs(x) <= 180 && Math.abs(y) <= 90
