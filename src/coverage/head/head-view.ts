import type { WorkItem } from '../../planning/index.ts'

export type HeadCounts = {
  readonly late: number
  readonly soon: number
  readonly waiting: number
  readonly returned: number
}

/** How the agency's work stands: late, due in the coming working days, waiting for a check, sent back. */
export function headCounts(items: readonly WorkItem[], soonDays: number): HeadCounts {
  const count = (of: (item: WorkItem) => boolean) => items.filter(of).length
  return {
    late: count(({ standing }) => standing.kind === 'late'),
    soon: count(
      ({ standing }) => standing.kind === 'today' || (standing.kind === 'left' && standing.days <= soonDays),
    ),
    waiting: count(({ state }) => state === 'reported'),
    returned: count(({ state }) => state === 'returned'),
  }
}

/** What came back first, then what is late longest, then what is due next. */
export const mostUrgent = (items: readonly WorkItem[], limit: number): readonly WorkItem[] =>
  [...items]
    .filter(({ dueOn }) => dueOn !== null)
    .sort(
      (a, b) =>
        Number(b.state === 'returned') - Number(a.state === 'returned') || (a.dueOn! < b.dueOn! ? -1 : 1),
    )
    .slice(0, limit)
