import { z } from 'zod'
import type { ActivityEntry } from '../activity.ts'
import { daysOfRhythm, type Rhythm } from './rhythm.ts'

/** What stays the same each time; work, cost and reach belong to each day. */
export type SeriesEntry = Omit<ActivityEntry, 'doneFrom' | 'doneTo' | 'assignmentIds'>

export const seriesEntryShape = z.custom<SeriesEntry>((value) => typeof value === 'object' && value !== null)

export type Series = {
  readonly id: number
  readonly agencyId: number
  readonly name: string
  readonly entry: SeriesEntry
  readonly rhythm: Rhythm
  /** ISO */
  readonly fromDay: string
  readonly toDay: string | null
  readonly version: number
}

export type Occurrence = {
  readonly day: string
  readonly state: 'open' | 'logged' | 'not_held'
  readonly activityId?: number
  readonly reason?: string
}

export type Happened = {
  readonly logged: ReadonlyMap<string, number>
  readonly notHeld: ReadonlyMap<string, string>
}

/** Older days than these nobody is asked for any more. */
export const askedDays = 60

/** What should have happened lately, and what became of it; oldest first. */
export function occurrencesOf(
  series: Series,
  { logged, notHeld }: Happened,
  today: string,
): readonly Occurrence[] {
  const since = Temporal.PlainDate.from(today).subtract({ days: askedDays }).toString()
  return daysOfRhythm(series.rhythm, series, since, today).map((day) => {
    const [activityId, reason] = [logged.get(day), notHeld.get(day)]
    if (activityId !== undefined) return { day, state: 'logged', activityId }
    return reason === undefined ? { day, state: 'open' } : { day, state: 'not_held', reason }
  })
}

export const openDays = (occurrences: readonly Occurrence[]): readonly string[] =>
  occurrences.filter(({ state }) => state === 'open').map(({ day }) => day)

/** The entry of one day of the series. */
export const entryOn = (
  series: Pick<Series, 'entry'>,
  day: string,
  assignmentIds: readonly number[] = [],
): ActivityEntry => ({ ...series.entry, doneFrom: day, doneTo: day, assignmentIds })
