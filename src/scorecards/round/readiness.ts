import type { Criterion } from '../rules/criterion.ts'
import type { Row } from './rows.ts'
import type { Score } from './store-scores.ts'

/** What a row still needs of a person before the sheet can be signed. */
export type RowNeed =
  | 'nothing'
  /** A proposal from facts waits to be confirmed. */
  | 'confirm'
  /** No points and no proposal: a person gives them. */
  | 'points'
  /** Points, but neither evidence nor words that explain them. */
  | 'proof'

type Scored = Pick<Score, 'isApplicable' | 'proposed' | 'proposedFrom' | 'selfPoints' | 'selfNote'>

/** Points stand on evidence, on facts that Loa counted itself, or on the unit's words; no points need nothing. */
export const isProved = (
  criterion: Pick<Criterion, 'needsEvidence'>,
  score: Pick<Score, 'proposed' | 'proposedFrom'>,
  given: { readonly points: number; readonly note: string; readonly evidence: number },
): boolean =>
  !criterion.needsEvidence ||
  given.points <= 0 ||
  given.evidence > 0 ||
  given.note !== '' ||
  (isCounted(score) && given.points <= (score.proposed ?? 0))

/** The proposal rests on something that can be opened and counted again. */
export const isCounted = ({ proposed, proposedFrom }: Pick<Score, 'proposed' | 'proposedFrom'>): boolean =>
  proposed !== null && (proposedFrom?.facts.length ?? 0) > 0

export function needOf(
  criterion: Pick<Criterion, 'needsEvidence'>,
  score: Scored,
  evidence: number,
): RowNeed {
  if (!score.isApplicable) return 'nothing'
  if (score.selfPoints === null) return score.proposed === null ? 'points' : 'confirm'
  const given = { points: score.selfPoints, note: score.selfNote, evidence }
  return isProved(criterion, score, given) ? 'nothing' : 'proof'
}

export type Left = { readonly row: Row; readonly need: RowNeed }

/** Every row of the unit's own with what it still needs. */
export const needsOf = (
  rows: readonly Row[],
  scores: ReadonlyMap<number, Score>,
  evidence: ReadonlyMap<number, number>,
): readonly Left[] =>
  rows.flatMap((row) => {
    const id = row.criterion.id ?? 0
    const score = scores.get(id)
    return score ? [{ row, need: needOf(row.criterion, score, evidence.get(id) ?? 0) }] : []
  })
