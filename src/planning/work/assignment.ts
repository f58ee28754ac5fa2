import type { Calendar } from '../../platform/calendar/index.ts'

/**
 * What an agency owes for a task in a period, and how it moves. A plan's amendment cancels only what is still open and
 * may assign it again; what was verified stays, unless the verification itself is taken back. Several activities may
 * serve one assignment, so it can be reported once more while it waits, and one that holds is enough although another
 * came back.
 */
export const assignmentMoves = {
  assigned: { accept: 'accepted', report: 'reported', verify: 'verified', cancel: 'cancelled' },
  accepted: { report: 'reported', verify: 'verified', cancel: 'cancelled' },
  reported: { report: 'reported', verify: 'verified', return: 'returned', withdraw: 'accepted' },
  returned: { report: 'reported', verify: 'verified', cancel: 'cancelled' },
  verified: { reopen: 'returned' },
  cancelled: { assign: 'assigned' },
} as const

export type AssignmentState = keyof typeof assignmentMoves
export type Move = 'accept' | 'report' | 'verify' | 'return' | 'withdraw' | 'reopen' | 'cancel' | 'assign'

export const assignmentStates = Object.keys(assignmentMoves) as readonly AssignmentState[]

/** Still to be done. */
export const openStates = ['assigned', 'accepted', 'returned'] as const satisfies readonly AssignmentState[]

/** Done as far as the agency is concerned: it waits for, or has, somebody else's check. */
export const doneStates = ['reported', 'verified'] as const satisfies readonly AssignmentState[]

export const isOpen = (state: AssignmentState): boolean => (openStates as readonly string[]).includes(state)

/** Where the move leads from this state; undefined when it cannot be made. */
export const stateAfter = (state: AssignmentState, move: Move): AssignmentState | undefined =>
  (assignmentMoves[state] as Partial<Record<Move, AssignmentState>>)[move]

/** The states a move can be made from. */
export const statesBefore = (move: Move): readonly AssignmentState[] =>
  assignmentStates.filter((state) => stateAfter(state, move) !== undefined)

/** The one state a move leads to, wherever it starts. */
export const targetOf = (move: Move): AssignmentState => stateAfter(statesBefore(move)[0]!, move)!

/** How an assignment stands on a day. `days` are working days. */
export type Standing =
  | { readonly kind: 'late' | 'left'; readonly days: number }
  | { readonly kind: 'today' | 'on_event' | 'waiting' | 'done' | 'cancelled' }

type Dated = { readonly state: AssignmentState; readonly dueOn: string | null }

/**
 * A term that ends on a rest day ends on the next working day (Civil Code 91/2015/QH13, Article 148.5). Late by 0 is
 * what became late on a day that is itself no working day.
 */
export function standingOf({ state, dueOn }: Dated, today: Temporal.PlainDate, calendar: Calendar): Standing {
  if (state === 'cancelled') return { kind: 'cancelled' }
  if (state === 'verified') return { kind: 'done' }
  if (state === 'reported') return { kind: 'waiting' }
  if (dueOn === null) return { kind: 'on_event' }
  const due = calendar.workingDayFrom(Temporal.PlainDate.from(dueOn))
  const order = Temporal.PlainDate.compare(today, due)
  if (order === 0) return { kind: 'today' }
  return order > 0
    ? { kind: 'late', days: calendar.workingDaysBetween(due, today) }
    : { kind: 'left', days: calendar.workingDaysBetween(today, due) }
}

/** What is open and was due on this day or before is late today: the same rule as standingOf, for queries. */
export const lateThreshold = (today: Temporal.PlainDate, calendar: Calendar): string =>
  calendar.addWorkingDays(today, -1).toString()

/** Working days by which something due that day is late today; 0 when it is not. */
export function daysLate(dueOn: string, today: Temporal.PlainDate, calendar: Calendar): number {
  const standing = standingOf({ state: 'assigned', dueOn }, today, calendar)
  return standing.kind === 'late' ? standing.days : 0
}
