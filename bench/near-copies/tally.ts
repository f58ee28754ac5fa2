export type Tally = {
  readonly kind: string
  /** The original of a copy (none for a picture that is no copy), and which originals were said to be near. */
  note(original: number | undefined, near: readonly number[]): void
  line(): string
}

const share = (part: number, whole: number) =>
  whole === 0 ? '     -' : `${((part / whole) * 100).toFixed(1)} %`.padStart(7)

/** Counts, by kind: how many copies were found, and how much of what was said is right. */
export function tallyOf(kind: string): Tally {
  let [copies, found, wrong, asked] = [0, 0, 0, 0]
  return {
    kind,
    note(original, near) {
      asked++
      if (original !== undefined) copies++
      for (const one of near) if (one === original) found++
      wrong += near.filter((one) => one !== original).length
    },
    line: () =>
      `${kind.padEnd(30)} ${String(asked).padStart(5)} asked  recall ${share(found, copies)}  precision ${share(found, found + wrong)}  wrong pairs ${wrong}`,
  }
}
