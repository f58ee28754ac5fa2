import type { Calendar } from '../../platform/calendar/index.ts'
import type { Text } from '../../platform/i18n.ts'
import { periodsWithin } from '../issue/periods.ts'
import { isOpen, type Standing, standingOf } from './assignment.ts'
import { isStanding } from './open-work.ts'
import { periodLabel } from './period-label.ts'
import type { WorkRow } from './store-work.ts'

export type WorkItem = WorkRow & { readonly standing: Standing; readonly label: Text }

/** What comes later, task by task: the next one and how many there are until the last. */
export type LaterWork = { readonly next: WorkItem; readonly count: number; readonly until: string }

export type MyWork = {
  /** Late or due today. */
  readonly todo: number
  /** Late, due today or soon, in that order; of a task that is late more than once, its oldest and what came back. */
  readonly due: readonly WorkItem[]
  /** The other late occurrences of those tasks. */
  readonly alsoLate: readonly WorkItem[]
  readonly later: readonly LaterWork[]
  /** Work without an end of its own before the year's: standing, or whenever something happens. */
  readonly standing: readonly WorkItem[]
  readonly quarter: QuarterProgress
}

export type QuarterProgress = {
  readonly label: Text
  readonly total: number
  readonly done: number
  readonly verified: number
}

/** Working days ahead that an officer plans for. */
const soonDays = 15

/** Divides an agency's work, sorted by due day, as an officer meets it today. */
export function myWork(rows: readonly WorkRow[], today: Temporal.PlainDate, calendar: Calendar): MyWork {
  const items = rows.map((row) => ({
    ...row,
    standing: standingOf(row, today, calendar),
    label: periodLabel(row),
  }))
  const open = items.filter((item) => isOpen(item.state) && !isStanding(item))
  const now = open.filter((item) => isSoon(item, today))
  const later = open.filter((item) => !now.includes(item))
  const alsoLate = lateAgain(now)
  return {
    todo: now.filter(({ standing }) => standing.kind === 'late' || standing.kind === 'today').length,
    due: now.filter((item) => !alsoLate.includes(item)),
    alsoLate,
    later: [...Map.groupBy(later, (item) => item.taskId).values()].map(asLater),
    standing: items.filter((item) => isStanding(item) && item.to >= today.toString()),
    quarter: quarterOf(items, today),
  }
}

/** Work of a week is not shown before its week. */
const isSoon = ({ standing, period, from }: WorkItem, today: Temporal.PlainDate): boolean =>
  standing.kind !== 'left' ||
  (standing.days <= soonDays && !(period.includes('-W') && from > today.toString()))

function lateAgain(items: readonly WorkItem[]): readonly WorkItem[] {
  const late = items.filter(({ standing }) => standing.kind === 'late')
  return [...Map.groupBy(late, (item) => item.taskId).values()]
    .flatMap((same) => same.slice(1))
    .filter(({ state }) => state !== 'returned')
}

const asLater = (items: readonly WorkItem[]): LaterWork => ({
  next: items[0]!,
  count: items.length,
  until: items.at(-1)!.dueOn ?? items.at(-1)!.to,
})

function quarterOf(items: readonly WorkItem[], today: Temporal.PlainDate): QuarterProgress {
  const [quarter] = periodsWithin('quarter', { from: today.toString(), to: today.toString() })
  const { key, from, to } = quarter!
  const own = items.filter(({ dueOn }) => dueOn !== null && dueOn >= from && dueOn <= to)
  return {
    label: periodLabel({ period: key, from, to }),
    total: own.length,
    done: own.filter(({ state }) => !isOpen(state)).length,
    verified: own.filter(({ state }) => state === 'verified').length,
  }
}
