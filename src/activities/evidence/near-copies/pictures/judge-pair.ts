import type { Window } from './picture-print.ts'
import { type Placing, placeOver } from './place-over.ts'
import { distance } from './window-hash.ts'

/** Tuned on one half of the made set of `bench/near-copies`, see its README for what they give on the other half. */
export const thresholds = {
  /** Keys that two pictures share before anybody looks closer. */
  sharedKeys: 4,
  /** Windows that agree on one placing. */
  agreeing: 3,
  /** Of 48 bits of the hashes of the whole pictures. */
  whole: 8,
  /** How alike they are where one lies over the other. */
  likeness: 0.85,
}

/** Where to lay the one over the other to compare them, or undefined when their windows say that they are others. */
export function placingFor(
  turns: readonly (readonly Window[])[],
  turn: number,
  other: readonly Window[],
): Omit<Placing, 'agreeing'> | undefined {
  const own = turns[turn]!
  const placing = placeOver(own, other)
  if (placing && placing.agreeing >= thresholds.agreeing) return placing
  const isSameWhole = own[0] && other[0] && distance(own[0].bands, other[0].bands) <= thresholds.whole
  return isSameWhole ? { scale: 1, dx: 0, dy: 0 } : undefined
}
