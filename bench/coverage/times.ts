/** Milliseconds of one thing asked again and again: by the clock, and on the processor. */
export type Times = {
  readonly name: string
  readonly took: readonly number[]
  readonly busy: readonly number[]
}

/** Two rounds warm up; then every question in turn, so that what else the machine does hits all alike. */
export async function timesOf(
  asked: Readonly<Record<string, () => Promise<unknown>>>,
  rounds: number,
  busyNow: () => number,
): Promise<readonly Times[]> {
  const all = Object.entries(asked).map(([name, ask]) => ({
    name,
    ask,
    took: [] as number[],
    busy: [] as number[],
  }))
  for (let round = -2; round < rounds; round++)
    for (const { ask, took, busy } of all) {
      const [since, before] = [performance.now(), busyNow()]
      await ask()
      if (round < 0) continue
      took.push(performance.now() - since)
      busy.push(busyNow() - before)
    }
  return all
}

export function at(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
