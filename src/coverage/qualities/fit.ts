/** A group of people and what was done for it. */
export type Share = { readonly key: string; readonly done: number; readonly people: number }

export type Fit = Share & {
  readonly doneShare: number
  readonly peopleShare: number
  /** Activities' share over people's share: 1 is even, null without people. */
  readonly ratio: number | null
  readonly isLow: boolean
}

/**
 * Phù hợp: shares of activities beside shares of people, the least served first. Not a score: a place may well need
 * more or less than its number of people says.
 */
export function fit(shares: readonly Share[], lowRatio: number): readonly Fit[] {
  const done = sum(shares, (one) => one.done)
  const people = sum(shares, (one) => one.people)
  return shares
    .map((one) => {
      const doneShare = done === 0 ? 0 : one.done / done
      const peopleShare = people === 0 ? 0 : one.people / people
      const ratio = peopleShare === 0 || done === 0 ? null : doneShare / peopleShare
      return { ...one, doneShare, peopleShare, ratio, isLow: ratio !== null && ratio < lowRatio }
    })
    .sort((a, b) => (a.ratio ?? Infinity) - (b.ratio ?? Infinity) || a.key.localeCompare(b.key))
}

const sum = (shares: readonly Share[], of: (one: Share) => number) =>
  shares.reduce((all, one) => all + of(one), 0)
