import { createHash } from 'node:crypto'

/** How many are to be drawn: so many, or so many percent of what waits, rounded up. */
export type Size = { readonly kind: 'count' | 'percent'; readonly value: number }

export const sizeOf = ({ kind, value }: Size, population: number): number =>
  Math.min(population, Math.max(1, kind === 'count' ? value : Math.ceil((population * value) / 100)))

/**
 * Draws at random so that anybody can draw again: each activity gets the SHA-256 of "<seed>:<id>", written in lower-case
 * hexadecimal, and the smallest so many are the sample. The same seed and population give the same sample, in whatever
 * order they come; a larger sample of the same seed has the smaller one in it.
 */
export const drawAtRandom = (ids: readonly number[], seed: string, size: number): readonly number[] =>
  byLot(ids, seed).slice(0, size)

/** Draws the riskiest; where the risk is equal the lot decides, as in drawing at random. */
export function drawByRisk(
  risks: ReadonlyMap<number, number>,
  seed: string,
  size: number,
): readonly number[] {
  const lots = byLot([...risks.keys()], seed)
  return lots.sort((a, b) => (risks.get(b) ?? 0) - (risks.get(a) ?? 0)).slice(0, size)
}

function byLot(ids: readonly number[], seed: string): number[] {
  const lots = new Map(ids.map((id) => [id, lotOf(seed, id)]))
  return [...lots.keys()].sort((a, b) => ((lots.get(a) ?? '') < (lots.get(b) ?? '') ? -1 : 1))
}

const lotOf = (seed: string, id: number): string => createHash('sha256').update(`${seed}:${id}`).digest('hex')
