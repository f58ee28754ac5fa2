import { textsOf } from '../../platform/i18n.ts'

export const roundStates = textsOf({
  draft: { vi: 'Đang chuẩn bị', en: 'Being prepared' },
  open: { vi: 'Đang chấm', en: 'Being scored' },
  finalised: { vi: 'Đã chốt điểm', en: 'Final' },
  decided: { vi: 'Đã có quyết định', en: 'Decided' },
  published: { vi: 'Đã công bố', en: 'Published' },
})
export type RoundState = keyof typeof roundStates

/** What may happen to a round, from where, and whose it is in the agency that holds it. */
export const roundMoves = {
  edit: { from: ['draft'], to: 'draft', who: 'programme_officer' },
  open: { from: ['draft'], to: 'open', who: 'programme_officer' },
  finalise: { from: ['open'], to: 'finalised', who: 'programme_officer' },
  reopen: { from: ['finalised'], to: 'open', who: 'leader' },
  decide: { from: ['finalised', 'decided'], to: 'decided', who: 'programme_officer' },
  publish: { from: ['decided'], to: 'published', who: 'programme_officer' },
} as const satisfies Record<string, { from: readonly RoundState[]; to: RoundState; who: string }>
export type RoundMove = keyof typeof roundMoves

export const sheetStates = textsOf({
  scoring: { vi: 'Đang tự chấm', en: 'Self-scoring' },
  awaiting_head: { vi: 'Chờ thủ trưởng ký', en: 'Waits for its head' },
  appraising: { vi: 'Đang thẩm định', en: 'Under appraisal' },
  explaining: { vi: 'Đang giải trình', en: 'Being explained' },
  deciding: { vi: 'Chờ chốt điểm', en: 'Waits for the council' },
  final: { vi: 'Đã chốt điểm', en: 'Final' },
})
export type SheetState = keyof typeof sheetStates
export const sheetStateKeys = Object.keys(sheetStates) as SheetState[]

/**
 * A sheet goes up step by step. What is under review does not change below: only the level above sends it back, one
 * step at a time and with a reason. `of` says in which agency the role is held: the sheet's, or the round's.
 */
export const sheetMoves = {
  score: { from: ['scoring'], to: 'scoring', who: ['unit_officer', 'head'], of: 'unit' },
  submit: { from: ['scoring'], to: 'awaiting_head', who: ['unit_officer', 'head'], of: 'unit' },
  sign: { from: ['awaiting_head'], to: 'appraising', who: ['head'], of: 'unit' },
  return: { from: ['awaiting_head'], to: 'scoring', who: ['head'], of: 'unit', back: true },
  reopenSelf: { from: ['appraising'], to: 'scoring', who: ['programme_officer'], of: 'round', back: true },
  appraise: { from: ['appraising'], to: 'appraising', who: ['appraiser'], of: 'round' },
  finishAppraisal: { from: ['appraising'], to: 'explaining', who: ['appraiser'], of: 'round' },
  explain: { from: ['explaining'], to: 'explaining', who: ['unit_officer', 'head'], of: 'unit' },
  answer: { from: ['explaining', 'deciding'], to: 'deciding', who: ['appraiser'], of: 'round' },
  closeExplanation: { from: ['explaining'], to: 'deciding', who: ['unit_officer', 'head'], of: 'unit' },
  decide: { from: ['deciding'], to: 'deciding', who: ['leader'], of: 'round' },
  finalise: { from: ['deciding'], to: 'final', who: ['leader'], of: 'round' },
  reopenAppraisal: { from: ['deciding'], to: 'appraising', who: ['leader'], of: 'round', back: true },
  reopenDecision: { from: ['final'], to: 'deciding', who: ['leader'], of: 'round', back: true },
} as const satisfies Record<string, Move>
export type SheetMove = keyof typeof sheetMoves

type Move = {
  readonly from: readonly SheetState[]
  readonly to: SheetState
  readonly who: readonly string[]
  readonly of: 'unit' | 'round'
  /** Goes down a level: needs a reason. */
  readonly back?: true
}

export const mayMoveSheet = (move: SheetMove, from: SheetState): boolean =>
  (sheetMoves[move].from as readonly SheetState[]).includes(from)

export const mayMoveRound = (move: RoundMove, from: RoundState): boolean =>
  (roundMoves[move].from as readonly RoundState[]).includes(from)

/** Days of a class in a round, ISO. */
export type ClassDates = {
  readonly opensOn: string
  readonly selfDue: string
  readonly appraisalDue: string
  readonly explanationWorkingDays: number
  readonly finalDue: string
}

export type RoundClass = ClassDates & { readonly classKey: string; readonly setId: number }

export type Round = {
  readonly id: number
  /** Who holds it. */
  readonly agencyId: number
  readonly year: number
  readonly slug: string
  readonly nameVi: string
  readonly nameEn: string
  readonly planId: number | null
  readonly fromDay: string
  readonly toDay: string
  readonly state: RoundState
  readonly decisionNumber: string | null
  readonly decidedOn: string | null
  readonly publishedAt: string | null
  readonly edit: number
  readonly isSample: boolean
}

/** A sheet with its round and the dates of its class. */
export type Sheet = {
  readonly id: number
  readonly agencyId: number
  readonly classKey: string
  readonly setId: number
  readonly state: SheetState
  readonly edit: number
  readonly submittedAt: string | null
  readonly submittedByName: string | null
  readonly signedAt: string | null
  readonly signedBy: string | null
  readonly signedByName: string | null
  readonly appraisedAt: string | null
  readonly explainUntil: string | null
  readonly explainedAt: string | null
  readonly finalisedAt: string | null
  readonly finalisedByName: string | null
  readonly total: number | null
  readonly applicableMaximum: number | null
  readonly indexValue: number | null
  readonly rank: number | null
  readonly isTied: boolean | null
  readonly round: Round
  readonly dates: ClassDates
}
