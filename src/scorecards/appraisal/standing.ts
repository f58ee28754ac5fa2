import type { SheetState } from '../round/round.ts'
import type { Points } from '../rules/points.ts'

/** What a criterion's row says of how far it has come since the head signed. */
export type Standing =
  | 'not_applicable'
  | 'waiting'
  | 'agreed'
  | 'changed'
  | 'explained'
  | 'answered'
  | 'unexplained'
  | 'decided'

export type StandingFacts = {
  readonly isApplicable: boolean
  readonly selfPoints: Points | null
  readonly appraisedPoints: Points | null
  readonly appraisedAt: string | null
  readonly explainedAt: string | null
  readonly finalPoints: Points | null
}

/**
 * Points that a body or a survey brought (no self-score beside them) are agreed unless the unit explains. What was changed
 * waits for the unit; what it explained waits for the appraiser, until they answer, which is a later appraisal.
 */
export function standingOf(score: StandingFacts, state: SheetState): Standing {
  const { selfPoints, appraisedPoints, appraisedAt, explainedAt, finalPoints } = score
  if (!score.isApplicable) return 'not_applicable'
  if (finalPoints !== null) return 'decided'
  if (appraisedPoints === null) return 'waiting'
  if (explainedAt !== null) return isAfter(appraisedAt, explainedAt) ? 'answered' : 'explained'
  if (selfPoints === null || selfPoints === appraisedPoints) return 'agreed'
  return state === 'appraising' || state === 'explaining' ? 'changed' : 'unexplained'
}

/** Instants as stores answer them: ISO in UTC, to the millisecond. */
const isAfter = (one: string | null, other: string): boolean => one !== null && one > other

/** What a row that is not decided yet will become if nobody says otherwise. */
export const pointsSoFar = (score: Omit<StandingFacts, 'appraisedAt' | 'explainedAt'>): Points | null =>
  score.finalPoints ?? score.appraisedPoints ?? score.selfPoints
