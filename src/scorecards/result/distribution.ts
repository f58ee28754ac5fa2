import type { Index } from '../rules/points.ts'

export type Bucket = { readonly from: number; readonly to: number; readonly count: number }

const width = 5000

/** How many indexes lie in each five per cent, from the lowest that has one to a hundred; a hundred is in the last. */
export function distributionOf(indexes: readonly Index[]): readonly Bucket[] {
  if (indexes.length === 0) return []
  const bucketOf = (index: Index) => Math.min(Math.floor(index / width), 100_000 / width - 1)
  const lowest = Math.min(...indexes.map(bucketOf))
  return Array.from({ length: 100_000 / width - lowest }, (_, at) => {
    const bucket = lowest + at
    return {
      from: (bucket * width) / 1000,
      to: ((bucket + 1) * width) / 1000,
      count: indexes.filter((index) => bucketOf(index) === bucket).length,
    }
  })
}
