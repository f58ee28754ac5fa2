import type { CriteriaSet } from '../rules/criterion.ts'

const setStates = ['draft', 'in_force', 'ended'] as const
export type SetState = (typeof setStates)[number]

/** What a set may become, and from which states. Criteria and bands change in a draft only; the database holds to it. */
const setMoves = {
  edit: { from: ['draft'], to: 'draft' },
  discard: { from: ['draft'], to: null },
  putInForce: { from: ['draft'], to: 'in_force' },
  /** A later version of the same year and class has come into force. */
  end: { from: ['in_force'], to: 'ended' },
  copy: { from: ['in_force', 'ended'], to: 'draft' },
} as const satisfies Record<string, { from: readonly SetState[]; to: SetState | null }>

export type SetMove = keyof typeof setMoves

export const mayMoveSet = (move: SetMove, state: SetState): boolean =>
  (setMoves[move].from as readonly SetState[]).includes(state)

/** Whose set it is, of which year and class, and how it stands; days are ISO. */
export type SetHead = {
  readonly id: number
  readonly agencyId: number
  readonly year: number
  readonly classKey: string
  readonly version: number
  readonly nameVi: string
  readonly nameEn: string
  readonly legalBasis: string
  readonly state: SetState
  readonly validFrom: string | null
  readonly validTo: string | null
  /** What becomes of rounds opened on the version before. */
  readonly transition: string
  readonly copiedFrom: number | null
  readonly edit: number
  readonly isSample: boolean
  readonly madeAt: string
  readonly madeByName: string
}

/** A set as it is kept: every criterion has its id. */
export type KeptSet = SetHead & CriteriaSet
