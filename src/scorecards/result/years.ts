import { indexOf } from '../rules/points.ts'

/** What agencies got in an area in a year; areas are the stable ones, criteria change from year to year. */
export type AreaPoints = {
  readonly agencyId: number
  readonly year: number
  readonly area: string
  readonly points: number
  readonly maximum: number
}

/** An area through the years: thousandths of a per cent of what could be had; null where nothing was asked that year. */
export type AreaLine = { readonly area: string; readonly byYear: ReadonlyMap<number, number | null> }

/** Compares years by area: shares of the applicable maximum, because criteria and their points are not the same ones. */
export function compareYears(
  rows: readonly AreaPoints[],
  areas: readonly string[],
  years: readonly number[],
): readonly AreaLine[] {
  const sums = new Map<string, { points: number; maximum: number }>()
  for (const { area, year, points, maximum } of rows) {
    const key = `${area} ${year}`
    const sum = sums.get(key) ?? { points: 0, maximum: 0 }
    sums.set(key, { points: sum.points + points, maximum: sum.maximum + maximum })
  }
  return areas
    .map((area) => ({
      area,
      byYear: new Map(years.map((year) => [year, shareOf(sums.get(`${area} ${year}`))])),
    }))
    .filter(({ byYear }) => [...byYear.values()].some((share) => share !== null))
}

const shareOf = (sum: { readonly points: number; readonly maximum: number } | undefined) =>
  sum ? indexOf(sum.points, sum.maximum) : null
