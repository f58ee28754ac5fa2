import type { CriteriaSet, Given } from '../rules/criterion.ts'
import type { Score } from './store-scores.ts'

export type ScoreStage = 'self' | 'appraised' | 'final'

/**
 * What each criterion has at a stage, by code. A stage that has not spoken of a criterion leaves what the one before
 * gave; what a body or people asked score is first given under appraisal.
 */
export const pointsAt = (score: Score, stage: ScoreStage): number | null => {
  if (stage === 'self') return score.selfPoints
  const appraised = score.appraisedPoints ?? score.selfPoints
  return stage === 'appraised' ? appraised : (score.finalPoints ?? appraised)
}

/** The same of a whole sheet, as the rules take it. */
export function givenAt(
  set: Pick<CriteriaSet, 'criteria'>,
  scores: ReadonlyMap<number, Score>,
  stage: ScoreStage,
): ReadonlyMap<string, Given> {
  return new Map(
    set.criteria.flatMap((criterion) => {
      const score = criterion.id === undefined ? undefined : scores.get(criterion.id)
      if (!score) return []
      return [[criterion.code, { points: pointsAt(score, stage), isApplicable: score.isApplicable }] as const]
    }),
  )
}
