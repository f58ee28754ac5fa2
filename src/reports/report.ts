import type { Text } from '../platform/i18n.ts'

export const reportStates = ['draft', 'submitted', 'signed', 'issued', 'sent'] as const
export type ReportState = (typeof reportStates)[number]

/** What may happen to a report, from which states, and where that leads. */
export const reportMoves = {
  write: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  return: { from: ['submitted'], to: 'draft' },
  sign: { from: ['submitted'], to: 'signed' },
  number: { from: ['signed'], to: 'issued' },
  send: { from: ['issued'], to: 'sent' },
} as const satisfies Record<string, { readonly from: readonly ReportState[]; readonly to: ReportState }>

export type ReportMove = keyof typeof reportMoves

export const mayMove = (state: ReportState, move: ReportMove): boolean =>
  (reportMoves[move].from as readonly ReportState[]).includes(state)

/** Asked once more of what it has already led to, by a second click or a retry: nothing is left to do. */
export const isDone = (state: ReportState, move: Exclude<ReportMove, 'write' | 'return'>): boolean =>
  reportStates.indexOf(state) >= reportStates.indexOf(reportMoves[move].to)

/** From its signature on, what a report says stays. */
export const isFrozen = (state: ReportState): boolean => isDone(state, 'sign')

/** A report of an agency for one window of one year. Days are ISO days. */
export type Report = {
  readonly id: number
  readonly agencyId: number
  /** Whom it goes to; null: it stays, nobody is above. */
  readonly toAgencyId: number | null
  readonly planId: number | null
  readonly windowKey: string
  readonly year: number
  readonly fromDay: string
  readonly toDay: string
  /** A working day. */
  readonly dueOn: string
  readonly outlineId: number
  readonly classKey: string
  readonly state: ReportState
  /** Counted up by everything that changes what it says. */
  readonly edit: number
  readonly submittedByName: string | null
  readonly returnedReason: string
  readonly signedAt: string | null
  readonly signedByName: string | null
  readonly frozenSha256: string | null
  readonly number: number | null
  readonly symbol: string
  readonly issuedOn: string | null
  readonly sentAt: string | null
  readonly isSample: boolean
}

export const stateWords: Record<ReportState, Text> = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  submitted: { vi: 'Chờ ký', en: 'Awaiting signature' },
  signed: { vi: 'Đã ký, chờ cấp số', en: 'Signed, awaiting its number' },
  issued: { vi: 'Đã cấp số, chưa gửi', en: 'Numbered, not sent' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
}
