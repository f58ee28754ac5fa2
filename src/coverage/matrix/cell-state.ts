import type { RequiredCell } from '../required/required-cell.ts'

export type CellFigures = {
  readonly done: number
  readonly verified: number
  /** Null where the plan does not say: along forms and languages. */
  readonly planned: number | null
}

export type Requirement = {
  readonly required: RequiredCell
  /** Reached at least once in the period that the requirement counts in. */
  readonly isReached: boolean
  /** Areas that must be reached, and those of them that were. */
  readonly areas: number
  readonly reachedAreas: number
  readonly missingAreas: readonly number[]
}

export type CellState =
  | { readonly kind: 'none' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'level'; readonly level: 0 | 1 | 2 | 3 }

/**
 * What a cell is. A gap: required, and nothing was done in the period that counts. None: neither required nor planned
 * nor done. Else its level: 1 less than half of what is planned, 2 half or more, 3 all of it and all that was done
 * verified.
 */
export function stateOf({ done, verified, planned }: CellFigures, requirement?: Requirement): CellState {
  if (done === 0) {
    if (requirement && !requirement.isReached) return { kind: 'gap' }
    if (!requirement && !planned) return { kind: 'none' }
    return { kind: 'level', level: planned || requirement ? 1 : 0 }
  }
  const wanted = planned ?? 0
  if (verified >= Math.max(wanted, 1) && (wanted > 0 || verified === done)) return { kind: 'level', level: 3 }
  return { kind: 'level', level: done * 2 >= wanted ? 2 : 1 }
}
