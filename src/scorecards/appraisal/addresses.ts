import type { ScoreEvidence } from '../round/store-evidence.ts'
import { proofPath, scoringPath, sheetPath } from '../self/paths.ts'

export const bringPath = (roundId: number): string => `${scoringPath}/dot/${roundId}/muc-khac`

export const actPath = (sheetId: number, act: string, criterionId?: number): string =>
  `${sheetPath(sheetId)}/${act}${criterionId === undefined ? '' : `/${criterionId}`}`

/** Where a piece of evidence is read. */
export const evidenceHref = (sheetId: number, { id, kind, url, activityId }: ScoreEvidence): string => {
  if (kind === 'file') return proofPath(sheetId, id)
  if (kind === 'activity') return `/lam-viec/hoat-dong/${activityId}`
  return url ?? sheetPath(sheetId)
}
