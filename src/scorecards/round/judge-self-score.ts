import { type Issue, refuse } from '../../platform/result.ts'
import { pointsAllowed } from '../rules/bounds.ts'
import type { Criterion } from '../rules/criterion.ts'
import { isProved } from './readiness.ts'
import { refusals } from './refusals.ts'
import type { Score } from './store-scores.ts'

export const longestNote = 4000
export const mostProofs = 30

export type GivenPoints = {
  readonly points: number
  readonly note: string
  /** Of a sum of checks: those that are met; undefined for every other rule. */
  readonly checks: readonly string[] | undefined
  /** Pieces that stand with the criterion once this is saved. */
  readonly evidence: number
}

/** What stops a self-score, beside the field it belongs to; nothing when it may be saved. */
export function judgeSelfScore(
  criterion: Criterion,
  score: Pick<Score, 'isApplicable' | 'proposed' | 'proposedFrom'>,
  given: GivenPoints,
): readonly Issue[] {
  if (!score.isApplicable) return refuse(refusals.notApplicable).issues
  const allowed = pointsAllowed(criterion, given.points, given.checks)
  const issues: Issue[] = allowed.ok ? [] : [...allowed.issues]
  if (given.note.length > longestNote) issues.push({ field: 'note', text: refusals.shorten })
  if (given.evidence > mostProofs) {
    const [vi, en] = [refusals.tooManyProofs.vi(mostProofs), refusals.tooManyProofs.en(mostProofs)]
    issues.push({ field: 'files', text: { vi, en } })
  }
  if (!isProved(criterion, score, given)) issues.push({ field: 'note', text: refusals.proveOrExplain })
  return issues
}
