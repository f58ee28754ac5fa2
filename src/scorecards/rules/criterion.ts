import type { Index, Points } from './points.ts'
import type { Applies, Rule } from './rule.ts'

export type CriterionKind = 'section' | 'group' | 'criterion'

/** Who gives the points of a section: the agency itself, the body that holds the figures, or people asked. */
export type Scorer = 'self' | 'body' | 'survey'

/**
 * One row of a set. Rows without rows below them are scored; what lies above adds them up. `maximum` in thousandths;
 * of a row with others below it is kept for show and must be their sum. A bonus adds to the total only: its maximum is 0.
 */
export type Criterion = {
  readonly id?: number
  readonly code: string
  readonly parentCode: string | null
  readonly position: number
  readonly kind: CriterionKind
  readonly nameVi: string
  readonly nameEn: string
  readonly maximum: Points
  readonly scorer: Scorer | null
  readonly field: string | null
  readonly rule: Rule
  readonly applies: Applies | null
  readonly needsEvidence: boolean
  readonly helpVi: string
  readonly helpEn: string
  readonly legalBasis: string
  readonly reformArea: string | null
}

/** A class of results, from this index on. */
export type Band = { readonly fromIndex: Index; readonly nameVi: string; readonly nameEn: string }

/** What the rules need of a set; who keeps sets adds whose they are. */
export type CriteriaSet = {
  readonly criteria: readonly Criterion[]
  readonly bands: readonly Band[]
}

/** What one criterion got on a sheet. Null: not given yet. */
export type Given = { readonly points: Points | null; readonly isApplicable: boolean }

/** What a sheet says, by code. */
export type Scores = ReadonlyMap<string, Given>
