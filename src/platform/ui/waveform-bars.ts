export type Period = {
  /** 'Tuần 37, 11/09 đến 17/09/2023'. */
  readonly label: string
  readonly planned: number
  /** Verified ones included. */
  readonly done: number
  readonly verified: number
}

/** Heights in pixels. */
export type Bar = {
  readonly planned: number
  readonly done: number
  readonly verified: number
  readonly outer: number
  readonly isNow: boolean
}

/** A period with nothing is still a dot, so that a silent week is seen. */
const dot = 5

/**
 * Heights of a waveform's bars: the square root of the count, so that one busy week does not flatten the year; within a
 * bar the verified core keeps its true share. The tallest fills the picture but for the edge of the current bar.
 * `current` is the index of the period that is now.
 */
export function barsOf(
  periods: readonly Period[],
  current: number | undefined,
  height: number,
): readonly Bar[] {
  const room = height - 4
  const tallest = Math.max(1, ...periods.flatMap(({ planned, done }) => [planned, done]))
  const tall = (count: number) => (count > 0 ? round(dot + (room - dot) * Math.sqrt(count / tallest)) : 0)
  return periods.map(({ planned, done, verified }, at) => {
    const outer = Math.max(tall(planned), tall(done), dot)
    const isPast = current === undefined || at <= current
    return {
      planned: isPast || planned > 0 ? tall(planned) : dot,
      done: isPast && done === 0 && planned === 0 ? dot : tall(done),
      verified: done > 0 ? round((tall(done) * Math.min(verified, done)) / done) : 0,
      outer: at === current ? Math.max(outer, room * 0.5) : outer,
      isNow: at === current,
    }
  })
}

const round = (value: number) => Math.round(value * 10) / 10
