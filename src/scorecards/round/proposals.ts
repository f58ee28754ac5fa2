import type { CriteriaSet } from '../rules/criterion.ts'
import type { Values } from '../rules/measured.ts'
import type { Proposal } from '../rules/propose.ts'
import { proposeAll } from '../rules/propose-all.ts'
import { isOwn, rowsOf } from './rows.ts'
import type { ProposedFrom, Score } from './store-scores.ts'

/** A row of a sheet as it is made: what the facts propose, for a person to confirm. */
export type ProposedScore = Pick<
  Score,
  'isApplicable' | 'notApplicableReason' | 'proposed' | 'proposedFrom'
> & {
  readonly criterionId: number
  /** Of a sum of checks: the parts that the facts show to be met. */
  readonly checks: readonly string[]
  /** Of a gate or a condition of a section: nobody scores it, the facts decide. */
  readonly selfPoints: number | null
}

/** One row for everything that is scored and for every section that has a gate or a condition of its own. */
export function proposalsOf(set: CriteriaSet, values: Values): readonly ProposedScore[] {
  const proposals = proposeAll(set, values)
  return rowsOf(set).flatMap((row) => {
    const { id, code } = row.criterion
    const proposal = proposals.get(code)
    if (id === undefined || (!row.isLeaf && !proposal)) return []
    const isCounted = isOwn(row) || !row.isLeaf
    const { points, isApplicable, why, checks } = proposal ?? nothing
    return [
      {
        ...{ criterionId: id, isApplicable, checks },
        notApplicableReason: isApplicable ? '' : why.vi,
        proposed: isCounted ? points : null,
        proposedFrom: proposal ? fromOf(proposal) : null,
        selfPoints: row.isLeaf ? null : points,
      },
    ]
  })
}

const nothing: Pick<Proposal, 'points' | 'isApplicable' | 'why' | 'checks'> = {
  ...{ points: null, isApplicable: true, checks: [] },
  why: { vi: '', en: '' },
}

const fromOf = ({ isApplicable, why, facts }: Proposal): ProposedFrom => ({
  isApplicable,
  whyVi: why.vi,
  whyEn: why.en,
  facts: facts.map(({ measure, value, numerator, denominator, factVi, factEn, href }) => ({
    ...{ measure, value, factVi, factEn },
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    ...(href !== undefined && { href }),
  })),
})
