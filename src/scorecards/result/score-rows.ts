import { rowsOf } from '../round/rows.ts'
import { givenAt, type ScoreStage } from '../round/score-stages.ts'
import type { Score } from '../round/store-scores.ts'
import type { CriteriaSet, Criterion } from '../rules/criterion.ts'
import type { Points } from '../rules/points.ts'
import { type Sum, totalsOf } from '../rules/totals.ts'

/** A row of a sheet with what each stage came to; null: the stage gave nothing there. */
export type ScoreRow = {
  readonly criterion: Criterion
  readonly depth: number
  readonly isLeaf: boolean
  readonly isApplicable: boolean
  readonly notApplicableReason: string
  readonly maximum: Points
  readonly self: Points | null
  readonly appraised: Points | null
  readonly final: Points | null
}

const stages = ['self', 'appraised', 'final'] as const satisfies readonly ScoreStage[]

/** A sheet as a table: every row in its order, groups and sections with their sums at each stage. */
export function scoreRowsOf(set: CriteriaSet, scores: ReadonlyMap<number, Score>): readonly ScoreRow[] {
  const sums = Object.fromEntries(
    stages.map((stage) => [stage, totalsOf(set, givenAt(set, scores, stage)).byCode]),
  ) as Record<ScoreStage, ReadonlyMap<string, Sum>>
  return rowsOf(set).map(({ criterion, depth, isLeaf, scorer }): ScoreRow => {
    const { code, id } = criterion
    const score = scores.get(id ?? 0)
    const sum = sums.final.get(code)
    const isApplicable =
      (score?.isApplicable ?? true) && (sum?.maximum === 0 || (sum?.applicableMaximum ?? 0) > 0)
    const own = { self: score?.selfPoints, appraised: score?.appraisedPoints, final: score?.finalPoints }
    const at = (stage: ScoreStage) =>
      isLeaf ? (own[stage] ?? null) : (sums[stage].get(code)?.points ?? null)
    return {
      ...{ criterion, depth, isLeaf, isApplicable, maximum: sum?.maximum ?? criterion.maximum },
      notApplicableReason: score?.notApplicableReason ?? '',
      ...{ self: scorer === 'self' ? at('self') : null, appraised: at('appraised'), final: at('final') },
    }
  })
}
