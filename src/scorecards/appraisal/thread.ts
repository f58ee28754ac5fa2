import type { ScoreEvidence } from '../round/store-evidence.ts'
import type { MoveLine, MoveStage } from '../round/store-scores.ts'
import type { Points } from '../rules/points.ts'

/** One saying about a criterion's points, by either side. */
export type Saying = {
  readonly stage: Extract<MoveStage, 'appraised' | 'explained' | 'final'>
  readonly at: string
  readonly byName: string
  readonly points: Points | null
  readonly reason: string
  /** What came with an explanation, locked when it came. */
  readonly evidence: readonly ScoreEvidence[]
}

/** What was said about a criterion after its head signed, oldest first: taken from the log, which never changes. */
export function threadOf(
  moves: readonly MoveLine[],
  evidence: readonly ScoreEvidence[],
  criterionId: number,
): readonly Saying[] {
  const own = moves.filter((move) => move.criterionId === criterionId)
  return own.flatMap(({ stage, at, byName, points, reason }): Saying[] => {
    if (stage !== 'appraised' && stage !== 'explained' && stage !== 'final') return []
    // What is settled as it was appraised says nothing new.
    if (stage === 'final' && reason === '') return []
    const came = stage === 'explained' ? evidence.filter((one) => isOf(one, criterionId, at)) : []
    return [{ stage, at, byName, points, reason, evidence: came }]
  })
}

const isOf = (one: ScoreEvidence, criterionId: number, at: string) =>
  one.stage === 'explanation' && one.criterionId === criterionId && one.addedAt === at
