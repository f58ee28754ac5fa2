import { isOpen, lateThreshold, reminderDaysOn, type WorkItem } from '../../planning/index.ts'
import type { Calendar } from '../../platform/calendar/index.ts'

export type HeadCounts = {
  readonly late: number
  readonly soon: number
  readonly waiting: number
  readonly returned: number
}

/** The days between which open work is due soon: after those that are late, within the days of the second reminder. */
export function soonWithin(today: Temporal.PlainDate, calendar: Calendar) {
  const days = reminderDaysOn(today).second
  const soonBy = calendar.addWorkingDays(today, days).toString()
  return { days, lateBy: lateThreshold(today, calendar), soonBy }
}

type Work = Pick<WorkItem, 'state' | 'dueOn'>

/** How the agency's work stands: late, due soon, waiting for a check, sent back; as the leader's page counts it. */
export function headCounts(
  work: readonly Work[],
  { lateBy, soonBy }: { readonly lateBy: string; readonly soonBy: string },
): HeadCounts {
  const count = (of: (one: Work) => boolean) => work.filter(of).length
  const isDue = (one: Work, from: string, to: string) =>
    one.dueOn !== null && isOpen(one.state) && one.dueOn > from && one.dueOn <= to
  return {
    late: count((one) => isDue(one, '', lateBy)),
    soon: count((one) => isDue(one, lateBy, soonBy)),
    waiting: count(({ state }) => state === 'reported'),
    returned: count(({ state }) => state === 'returned'),
  }
}

/** What is due next, of what is not late. */
export const nextDue = <W extends Work>(work: readonly W[], lateBy: string): W | undefined =>
  work
    .filter(({ dueOn, state }) => isOpen(state) && dueOn !== null && dueOn > lateBy)
    .sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : 1))[0]

/** What came back first, then what is late longest, then what is due next. */
export const mostUrgent = (items: readonly WorkItem[], limit: number): readonly WorkItem[] =>
  [...items]
    .filter(({ dueOn }) => dueOn !== null)
    .sort(
      (a, b) =>
        Number(b.state === 'returned') - Number(a.state === 'returned') || (a.dueOn! < b.dueOn! ? -1 : 1),
    )
    .slice(0, limit)
