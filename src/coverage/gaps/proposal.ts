import type { Reach } from '../rollup/question.ts'

/** What an activity of a form came to for an audience so far. */
export type FormRecord = {
  readonly key: string
  readonly done: number
  readonly verified: number
  readonly reach: Reach
}

/**
 * Forms that worked for an audience, the best first: by how many were verified, then done, then whom they reached. A form
 * of which nothing was verified is no proof that it works.
 */
export const formsThatWork = (records: readonly FormRecord[]): readonly FormRecord[] =>
  [...records]
    .filter(({ verified }) => verified > 0)
    .sort((a, b) => b.verified - a.verified || b.done - a.done || most(b.reach) - most(a.reach))

/** The largest of its kinds: kinds are never added. */
const most = ({ present, copies, listeners, views, viewsCounted }: Reach): number =>
  Math.max(present, copies, listeners, views, viewsCounted)

type Agencies = {
  /** Required areas that nobody reached; each is an agency. */
  readonly missing: readonly number[]
  /** Agencies that told this theme to this audience before, the busiest first. */
  readonly before: readonly number[]
  /** Agencies that owe work on the theme, the busiest first. */
  readonly owing: readonly number[]
  /** Agencies that exist today. */
  readonly isThere: (id: number) => boolean
}

const fewAgencies = 3

/** Who should fill the gap: those of the areas left out; else who did it before; else who owes work on the theme. */
export function agenciesFor({ missing, before, owing, isThere }: Agencies): readonly number[] {
  const there = (ids: readonly number[]) => ids.filter(isThere)
  if (there(missing).length > 0) return there(missing)
  const known = there(before).length > 0 ? there(before) : there(owing)
  return known.slice(0, fewAgencies)
}
