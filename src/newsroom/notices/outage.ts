/** A planned interruption. Instants are ISO strings. */
export type Outage = {
  readonly id: number
  /** From when on readers are told. */
  readonly shownFrom: string
  readonly startsAt: string
  readonly endsAt: string
  readonly textVi: string
  readonly textEn: string
}

/** What readers are told now: announced and not yet over, the soonest first. */
export const shownAt = (outages: readonly Outage[], now: Temporal.Instant): readonly Outage[] =>
  outages
    .filter(({ shownFrom, endsAt }) => !isAfter(shownFrom, now) && isAfter(endsAt, now))
    .sort((a, b) => compare(at(a.startsAt), at(b.startsAt)))

/** When that next changes; undefined when nothing lies ahead. */
export function nextChange(outages: readonly Outage[], now: Temporal.Instant): Temporal.Instant | undefined {
  const ahead = outages
    .flatMap(({ shownFrom, startsAt, endsAt }) => [shownFrom, startsAt, endsAt])
    .filter((moment) => isAfter(moment, now))
    .map(at)
  return ahead.sort(compare)[0]
}

export const hasBegun = ({ startsAt }: Outage, now: Temporal.Instant): boolean => !isAfter(startsAt, now)

const at = (moment: string) => Temporal.Instant.from(moment)
const compare = Temporal.Instant.compare
const isAfter = (moment: string, now: Temporal.Instant) => compare(at(moment), now) > 0
